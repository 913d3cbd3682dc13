package cn.mingyi.roster.storage;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.OfficeTerm;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of office_term. */
record OfficeTermRow(
    UUID id,
    UUID villagerId,
    Office office,
    String scope,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    int version) {
  static OfficeTermRow of(OfficeTerm officeTerm) {
    return new OfficeTermRow(
        officeTerm.id(),
        officeTerm.villagerId(),
        officeTerm.office(),
        officeTerm.scope(),
        officeTerm.term().from(),
        officeTerm.term().to(),
        officeTerm.version());
  }

  OfficeTerm officeTerm() {
    return new OfficeTerm(
        id, villagerId, office, scope, new DateRange(validFrom, validTo), version);
  }
}
