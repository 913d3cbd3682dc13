package cn.mingyi.roster.storage;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.roster.domain.LinkedHousehold;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of linked_household. */
record LinkedHouseholdRow(
    UUID id,
    UUID householdId,
    String representativeLabel,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    int version) {
  static LinkedHouseholdRow of(LinkedHousehold linkedHousehold) {
    return new LinkedHouseholdRow(
        linkedHousehold.id(),
        linkedHousehold.householdId(),
        linkedHousehold.representativeLabel(),
        linkedHousehold.validity().from(),
        linkedHousehold.validity().to(),
        linkedHousehold.version());
  }

  LinkedHousehold linkedHousehold() {
    return new LinkedHousehold(
        id, householdId, representativeLabel, new DateRange(validFrom, validTo), version);
  }
}
