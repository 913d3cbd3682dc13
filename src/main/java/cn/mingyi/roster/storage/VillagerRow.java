package cn.mingyi.roster.storage;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.roster.domain.IdentityNumber;
import cn.mingyi.roster.domain.Residence;
import cn.mingyi.roster.domain.Sex;
import cn.mingyi.roster.domain.Villager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of villager. */
record VillagerRow(
    UUID id,
    UUID householdId,
    int position,
    String name,
    @Nullable Sex sex,
    @Nullable LocalDate birthDate,
    @Nullable String identity,
    String phones,
    String relation,
    Residence residence,
    String politicalStatus,
    String note,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    int version) {
  static VillagerRow of(Villager villager, int position) {
    return new VillagerRow(
        villager.id(),
        villager.householdId(),
        position,
        villager.name(),
        villager.sex(),
        villager.birthDate(),
        villager.identity() == null ? null : villager.identity().value(),
        String.join(" ", villager.phones()),
        villager.relation(),
        villager.residence(),
        villager.politicalStatus(),
        villager.note(),
        villager.validity().from(),
        villager.validity().to(),
        villager.version());
  }

  Villager villager() {
    return new Villager(
        id,
        householdId,
        name,
        sex,
        birthDate,
        identity == null ? null : new IdentityNumber(identity),
        phones.isEmpty() ? List.of() : List.of(phones.split(" ")),
        relation,
        residence,
        politicalStatus,
        note,
        new DateRange(validFrom, validTo),
        version);
  }
}
