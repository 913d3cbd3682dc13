package cn.mingyi.consultation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 除外户: a household taken out of the denominator of a round, or (lifted) put back. Append-only: of
 * one household the record with the highest sequence counts.
 *
 * @param detail the facts of it; when lifted, why
 * @param decidedBy who decided it
 * @param lateReason why it was recorded late; not empty = 补录
 * @param sequence order within the round, from 1
 */
public record Exclusion(
    UUID id,
    UUID roundId,
    UUID frozenId,
    ExclusionReason reason,
    String detail,
    String decidedBy,
    LocalDate decidedOn,
    boolean lifted,
    String lateReason,
    Instant recordedAt,
    long sequence) {
  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "Exclusion[" + id + "]";
  }
}
