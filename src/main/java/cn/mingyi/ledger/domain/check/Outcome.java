package cn.mingyi.ledger.domain.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a check found in one case.
 *
 * @param examined how many things the rule applied to; 0 = it does not apply here
 * @param faults a sentence each, with numbers and names
 */
public record Outcome(int examined, List<String> faults) {
  /** The rule does not apply to the case. */
  public static final Outcome NOT_APPLICABLE = new Outcome(0, List.of());

  public Outcome {
    faults = List.copyOf(faults);
  }

  public boolean applies() {
    return examined > 0;
  }

  public boolean met() {
    return faults.isEmpty();
  }

  /** Of a rule that applies to the case as a whole. */
  static Outcome of(boolean met, Supplier<String> fault) {
    return new Outcome(1, met ? List.of() : List.of(fault.get()));
  }

  /** Of a rule that each of these has to keep; without any of them it does not apply. */
  static <X> Outcome each(Collection<X> all, Function<X, Optional<String>> fault) {
    return new Outcome(all.size(), all.stream().flatMap(x -> fault.apply(x).stream()).toList());
  }

  static Optional<String> unless(boolean met, Supplier<String> fault) {
    return met ? Optional.empty() : Optional.of(fault.get());
  }
}
