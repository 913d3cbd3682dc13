package cn.mingyi.finance.storage;

import cn.mingyi.finance.domain.Acreage;
import cn.mingyi.finance.domain.Resource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of finance_resource. */
record ResourceRow(
    UUID id,
    UUID resourceId,
    long position,
    LocalDate asOf,
    String number,
    String kind,
    long area,
    String bounds,
    String reason,
    Instant recordedAt) {
  static ResourceRow of(Resource r) {
    return new ResourceRow(
        r.id(),
        r.resourceId(),
        r.position(),
        r.asOf(),
        r.number(),
        r.kind(),
        r.area().hundredths(),
        r.bounds(),
        r.reason(),
        r.recordedAt());
  }

  Resource resource() {
    return new Resource(
        id,
        resourceId,
        position,
        asOf,
        number,
        kind,
        new Acreage(area),
        bounds,
        reason,
        recordedAt);
  }
}
