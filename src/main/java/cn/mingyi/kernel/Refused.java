package cn.mingyi.kernel;

import java.util.List;
import java.util.stream.Collectors;

/** Refused because conditions are not met. */
public final class Refused extends RuleViolation {
  private static final long serialVersionUID = 1L;

  private final transient List<Condition> unmet;

  public Refused(List<Condition> unmet) {
    super(
        unmet.stream()
            .map(c -> c.rule().name())
            .collect(Collectors.joining(", ", "refused: ", "")));
    this.unmet = List.copyOf(unmet);
  }

  public Refused(Enum<?> rule, String sentence) {
    this(List.of(new Condition(rule, false, sentence)));
  }

  /** Throws when one of the conditions is unmet. */
  public static void unlessMet(List<Condition> conditions) {
    List<Condition> unmet = conditions.stream().filter(c -> !c.met()).toList();
    if (!unmet.isEmpty()) {
      throw new Refused(unmet);
    }
  }

  public List<Condition> unmet() {
    return unmet;
  }

  @Override
  public List<String> sentences() {
    return unmet.stream().map(Condition::sentence).toList();
  }
}
