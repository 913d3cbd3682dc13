package cn.mingyi.roster.ui;

import cn.mingyi.roster.domain.Composition;
import java.time.LocalDate;
import java.util.List;

/** The roster as it stood on a day, laid out in the lines that the screen shows. */
record RosterPage(
    LocalDate day,
    List<HouseholdLine> households,
    List<VillagerLine> villagers,
    List<PartyLine> party,
    List<RepresentativeLine> representatives,
    List<TermLine> terms,
    int voters,
    Composition composition) {
  RosterPage {
    households = List.copyOf(households);
    villagers = List.copyOf(villagers);
    party = List.copyOf(party);
    representatives = List.copyOf(representatives);
    terms = List.copyOf(terms);
  }

  boolean isEmpty() {
    return households.isEmpty();
  }

  /** Households that no representative is responsible for. */
  int unlinked() {
    return (int) households.stream().filter(h -> !h.linked()).count();
  }

  /** Labels whose person has not been named. */
  int unnamed() {
    return (int) representatives.stream().filter(r -> !r.named()).count();
  }

  int withoutBirthDate() {
    return (int) villagers.stream().filter(v -> v.age() == VillagerLine.UNKNOWN).count();
  }

  /** Those who may hold an office. */
  List<VillagerLine> adults() {
    return villagers.stream().filter(VillagerLine::adult).toList();
  }
}
