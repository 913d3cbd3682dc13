package cn.mingyi.ledger.usecase.volume;

import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.disclosure.domain.privacy.Masking;
import cn.mingyi.ledger.domain.Value;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.roster.domain.Villager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who belongs to which household on a day, counted once for the whole village. */
final class Households {
  /** Whose name does not hang on a wall (domain §9). */
  private static final int CHILD_YEARS = 14;

  private final LocalDate day;
  private final Map<UUID, Household> byId;
  private final Map<UUID, List<Villager>> members;

  Households(RosterOn on) {
    day = on.day();
    byId = on.households().stream().collect(Collectors.toMap(Household::id, h -> h));
    members = on.villagers().stream().collect(Collectors.groupingBy(Villager::householdId));
  }

  int members(Household household) {
    return members.getOrDefault(household.id(), List.of()).size();
  }

  /** A child keeps the surname only where the ledger is masked. */
  Value name(Villager villager) {
    return name(villager.name(), isChild(villager));
  }

  /** 户主 as the roster names him or her; of the members only the name says who that is. */
  Value headName(Household household) {
    String name = household.headName();
    return name(
        name,
        members.getOrDefault(household.id(), List.of()).stream()
            .anyMatch(v -> v.name().equals(name) && isChild(v)));
  }

  private static Value name(String name, boolean child) {
    Value open = Value.text(name);
    return child
        ? new Value.Guarded(open, Value.text(Masking.masked(ColumnKind.CHILD_NAME, name)))
        : open;
  }

  private boolean isChild(Villager villager) {
    LocalDate born = villager.birthDate();
    return born != null && born.plusYears(CHILD_YEARS).isAfter(day);
  }

  Household of(Villager villager) {
    return java.util.Objects.requireNonNull(byId.get(villager.householdId()));
  }
}
