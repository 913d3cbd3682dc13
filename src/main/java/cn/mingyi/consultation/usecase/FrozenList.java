package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Basis;
import cn.mingyi.consultation.domain.ConsultationRule;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.kernel.Refused;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.Representative;
import cn.mingyi.roster.domain.Residence;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.roster.domain.Villager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The denominator of a round: the roster of one day, in the order in which people count. */
final class FrozenList {
  private static final int NAMED = 6;

  private final Round round;
  private final RosterOn roster;
  private final Map<UUID, Representative> responsible = new HashMap<>();
  private final Map<UUID, List<Villager>> members = new HashMap<>();
  private final List<FrozenHousehold> frozen = new ArrayList<>();

  FrozenList(Round round, RosterOn roster) {
    this.round = round;
    this.roster = roster;
    roster.representatives().forEach(r -> r.households().forEach(h -> responsible.put(h.id(), r)));
    roster
        .villagers()
        .forEach(v -> members.computeIfAbsent(v.householdId(), id -> new ArrayList<>()).add(v));
  }

  /**
   * @throws Refused when under 按人 somebody's age is not known: nobody is left out silently
   */
  List<FrozenHousehold> households() {
    if (round.basis() == Basis.PERSON) {
      refuseUnknownAges();
      refuseEmptyHouseholds();
    }
    for (Household household : roster.households().stream().sorted(Household.ORDER).toList()) {
      List<Villager> people = members.getOrDefault(household.id(), List.of());
      if (round.basis() == Basis.HOUSEHOLD) {
        add(household, household.id(), household.number(), "", people);
        continue;
      }
      List<Villager> adults = people.stream().filter(v -> v.isAdultOn(round.openedOn())).toList();
      for (int i = 0; i < adults.size(); i++) {
        Villager adult = adults.get(i);
        String code = household.number() + "-" + (i + 1);
        add(household, adult.id(), code, adult.name(), List.of(adult));
      }
    }
    return frozen;
  }

  private void refuseUnknownAges() {
    List<Villager> unknown = roster.ofUnknownAge();
    if (!unknown.isEmpty()) {
      throw new Refused(
          ConsultationRule.UNKNOWN_AGE,
          "按人征求要知道谁满 18 周岁，花名册里有 %d 人没有出生日期，请先补全：%s%s"
              .formatted(
                  unknown.size(),
                  unknown.stream()
                      .limit(NAMED)
                      .map(Villager::name)
                      .collect(Collectors.joining("、")),
                  unknown.size() > NAMED ? " 等。" : "。"));
    }
  }

  /** A household without anybody on the roster would fall out of the count. */
  private void refuseEmptyHouseholds() {
    List<Household> empty =
        roster.households().stream().filter(h -> !members.containsKey(h.id())).toList();
    if (!empty.isEmpty()) {
      throw new Refused(
          ConsultationRule.NOBODY_OF_HOUSEHOLD,
          "按人征求要有每户的人，花名册里有 %d 户没有登记家庭成员，请先补全：%s%s"
              .formatted(
                  empty.size(),
                  empty.stream()
                      .limit(NAMED)
                      .map(h -> h.number() + " " + h.headName())
                      .collect(Collectors.joining("、")),
                  empty.size() > NAMED ? " 等。" : "。"));
    }
  }

  private void add(
      Household household, UUID subject, String code, String person, List<Villager> people) {
    Representative representative = responsible.get(household.id());
    Villager named = representative == null ? null : representative.villager();
    frozen.add(
        new FrozenHousehold(
            UUID.randomUUID(),
            round.id(),
            subject,
            frozen.size() + 1,
            code,
            household.headName(),
            person,
            household.villageGroup(),
            representative == null ? "" : representative.label(),
            named == null ? "" : named.name(),
            household.microGrid(),
            phone(people),
            !people.isEmpty() && people.stream().allMatch(v -> v.residence() == Residence.AWAY)));
  }

  /** The head's number, else anybody's of the household. */
  private static String phone(List<Villager> people) {
    return people.stream()
        .sorted(Comparator.comparing(v -> !v.isHead()))
        .flatMap(v -> v.phones().stream())
        .findFirst()
        .orElse("");
  }
}
