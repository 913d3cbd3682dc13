package cn.mingyi.ledger.usecase.check;

import cn.mingyi.ledger.domain.check.CheckLine;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A case spoiled on purpose.
 *
 * @param expected ids of exactly the checks that find it; empty = sound after all
 * @param meant the check that it was spoiled for; empty when it is sound
 */
record Seed(Set<String> expected, String meant, String how, Supplier<List<CheckLine>> verdicts) {
  static Seed of(String expected, String how, Supplier<List<CheckLine>> verdicts) {
    List<String> ids = expected.isEmpty() ? List.of() : List.of(expected.split(" "));
    return new Seed(new TreeSet<>(ids), ids.isEmpty() ? "" : ids.getFirst(), how, verdicts);
  }

  Set<String> found() {
    List<CheckLine> lines;
    try {
      lines = verdicts.get();
    } catch (RuntimeException e) {
      throw new AssertionError("cannot be spoiled so: " + this, e);
    }
    return lines.stream()
        .filter(l -> !l.outcome().met())
        .map(l -> l.check().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public String toString() {
    return (meant.isEmpty() ? "sound" : meant) + ": " + how;
  }
}
