package cn.mingyi.roster.ui;

import cn.mingyi.kernel.NaturalOrder;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.OfficeTerm;
import cn.mingyi.roster.domain.PartyMember;
import cn.mingyi.roster.domain.Representative;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.roster.domain.Villager;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lays a roster out for the screen; done off the screen's thread, once for each day looked at. */
final class RosterLayout {
  private final RosterOn roster;
  private final Map<UUID, String> standings;
  private final Map<UUID, List<OfficeTerm>> termsOf;
  private final Map<UUID, VillagerLine> lineOf = new HashMap<>();
  private final Map<UUID, HouseholdLine> homes = new LinkedHashMap<>();

  private RosterLayout(RosterOn roster) {
    this.roster = roster;
    standings =
        roster.partyMembers().stream()
            .collect(
                Collectors.toMap(
                    PartyMember::villagerId, m -> m.standing().label(), (first, later) -> first));
    termsOf =
        roster.officeTerms().stream()
            .sorted(Comparator.comparing(OfficeTerm::office))
            .collect(Collectors.groupingBy(OfficeTerm::villagerId));
  }

  static RosterPage of(RosterOn roster) {
    return new RosterLayout(roster).page();
  }

  private RosterPage page() {
    List<Representative> representatives =
        roster.representatives().stream()
            .sorted(Comparator.comparing(Representative::label, NaturalOrder.INSTANCE))
            .toList();
    layHouseholds(representatives);
    List<VillagerLine> villagers =
        homes.values().stream().flatMap(h -> h.members().stream()).toList();
    return new RosterPage(
        roster.day(),
        List.copyOf(homes.values()),
        villagers,
        party(),
        representatives.stream().map(this::line).toList(),
        terms(),
        roster.eligible(Body.PARTY).count(),
        roster.composition());
  }

  private void layHouseholds(List<Representative> representatives) {
    Map<UUID, Representative> linked = new HashMap<>();
    for (Representative each : representatives) {
      each.households().forEach(h -> linked.put(h.id(), each));
    }
    Map<UUID, List<Villager>> members =
        roster.villagers().stream().collect(Collectors.groupingBy(Villager::householdId));
    List<Household> ordered = new ArrayList<>(roster.households());
    ordered.sort(Household.ORDER);
    for (Household household : ordered) {
      List<VillagerLine> people =
          members.getOrDefault(household.id(), List.of()).stream()
              .sorted(Comparator.comparing((Villager v) -> !v.isHead()))
              .map(v -> line(v, household))
              .toList();
      people.forEach(p -> lineOf.put(p.villager().id(), p));
      Representative one = linked.get(household.id());
      Villager named = one == null ? null : one.villager();
      homes.put(
          household.id(),
          new HouseholdLine(
              household,
              people,
              one == null ? "" : one.label(),
              named == null ? "" : named.name()));
    }
  }

  private VillagerLine line(Villager villager, Household household) {
    int age =
        villager.birthDate() == null
            ? VillagerLine.UNKNOWN
            : (int) ChronoUnit.YEARS.between(villager.birthDate(), roster.day());
    String offices =
        termsOf.getOrDefault(villager.id(), List.of()).stream()
            .map(t -> t.office().label())
            .distinct()
            .collect(Collectors.joining("、"));
    String home = household.number() + " 户 " + villager.relation();
    String choice = villager.name() + "（" + (household.villageGroup() + " " + home).strip() + "）";
    return new VillagerLine(
        villager,
        household,
        age,
        villager.isAdultOn(roster.day()),
        standings.getOrDefault(villager.id(), ""),
        offices,
        choice);
  }

  private List<PartyLine> party() {
    return roster.partyMembers().stream()
        .map(m -> new PartyLine(m, person(m.villagerId())))
        .sorted(Comparator.comparing((PartyLine p) -> p.member().standing()))
        .toList();
  }

  private List<TermLine> terms() {
    return roster.officeTerms().stream()
        .map(t -> new TermLine(t, person(t.villagerId())))
        .sorted(
            Comparator.comparing((TermLine t) -> t.term().office())
                .thenComparing(t -> t.term().scope(), NaturalOrder.INSTANCE))
        .toList();
  }

  private RepresentativeLine line(Representative representative) {
    TermLine term =
        roster.officeTerms().stream()
            .filter(t -> t.office() == Office.REPRESENTATIVE)
            .filter(t -> t.scope().equals(representative.label()))
            .findFirst()
            .map(t -> new TermLine(t, person(t.villagerId())))
            .orElse(null);
    List<HouseholdLine> households =
        representative.households().stream()
            .sorted(Household.ORDER)
            .map(h -> Objects.requireNonNull(homes.get(h.id())))
            .toList();
    return new RepresentativeLine(representative.label(), term, households);
  }

  private VillagerLine person(UUID villager) {
    return Objects.requireNonNull(lineOf.get(villager), "who holds an office is on the roster");
  }
}
