package cn.mingyi.ledger.usecase.volume;

import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.roster.domain.Villager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who belongs to which household on a day, counted once for the whole village. */
final class Households {
  private final Map<UUID, Household> byId;
  private final Map<UUID, List<Villager>> members;

  Households(RosterOn on) {
    byId = on.households().stream().collect(Collectors.toMap(Household::id, h -> h));
    members = on.villagers().stream().collect(Collectors.groupingBy(Villager::householdId));
  }

  int members(Household household) {
    return members.getOrDefault(household.id(), List.of()).size();
  }

  Household of(Villager villager) {
    return java.util.Objects.requireNonNull(byId.get(villager.householdId()));
  }
}
