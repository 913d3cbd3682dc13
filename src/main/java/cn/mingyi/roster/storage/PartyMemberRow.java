package cn.mingyi.roster.storage;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.roster.domain.PartyMember;
import cn.mingyi.roster.domain.PartyStanding;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of party_member. */
record PartyMemberRow(
    UUID id,
    UUID villagerId,
    PartyStanding standing,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    int version) {
  static PartyMemberRow of(PartyMember partyMember) {
    return new PartyMemberRow(
        partyMember.id(),
        partyMember.villagerId(),
        partyMember.standing(),
        partyMember.validity().from(),
        partyMember.validity().to(),
        partyMember.version());
  }

  PartyMember partyMember() {
    return new PartyMember(id, villagerId, standing, new DateRange(validFrom, validTo), version);
  }
}
