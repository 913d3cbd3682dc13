package cn.mingyi.roster.storage;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.roster.domain.Household;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of household. */
record HouseholdRow(
    UUID id,
    String number,
    String headName,
    String villageGroup,
    String address,
    String microGrid,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    int version) {
  static HouseholdRow of(Household household) {
    return new HouseholdRow(
        household.id(),
        household.number(),
        household.headName(),
        household.villageGroup(),
        household.address(),
        household.microGrid(),
        household.validity().from(),
        household.validity().to(),
        household.version());
  }

  Household household() {
    return new Household(
        id,
        number,
        headName,
        villageGroup,
        address,
        microGrid,
        new DateRange(validFrom, validTo),
        version);
  }
}
