package cn.mingyi.deliberation.storage;

import cn.mingyi.deliberation.domain.Authorisation;
import cn.mingyi.kernel.DateRange;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of authorisation. */
record AuthorisationRow(
    UUID id,
    String category,
    String scope,
    LocalDate grantedOn,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    String document) {
  static AuthorisationRow of(Authorisation a) {
    return new AuthorisationRow(
        a.id(),
        a.category(),
        a.scope(),
        a.grantedOn(),
        a.validity().from(),
        a.validity().to(),
        a.document());
  }

  Authorisation authorisation() {
    return new Authorisation(
        id, category, scope, grantedOn, new DateRange(validFrom, validTo), document);
  }
}
