package cn.mingyi.roster.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 村民代表 with the linked households.
 *
 * @param term null while the person of the label has not been named
 */
record RepresentativeLine(String label, @Nullable TermLine term, List<HouseholdLine> households) {
  RepresentativeLine {
    households = List.copyOf(households);
  }

  boolean named() {
    return term != null;
  }

  String name() {
    return term == null ? "" : term.person().name();
  }

  String sex() {
    return term == null ? "" : term.person().sex();
  }

  /** The groups in which the households lie. */
  String groups() {
    return households.stream()
        .map(h -> h.household().villageGroup())
        .filter(g -> !g.isEmpty())
        .distinct()
        .collect(Collectors.joining("、"));
  }
}
