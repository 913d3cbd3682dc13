package cn.mingyi.deliberation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 方案, one version; never changed, only followed by the next.
 *
 * @param number 1, 2, 3 …
 * @param text the plan in full
 * @param reason what changed and why; empty for the first
 * @param step the step in which it was drawn up
 * @param lateReason why it was recorded late; not empty = 补录
 */
public record PlanVersion(
    UUID id,
    UUID matterId,
    int number,
    String text,
    String reason,
    Step step,
    LocalDate madeOn,
    String lateReason,
    Instant recordedAt)
    implements MatterRecord {
  @Override
  public LocalDate day() {
    return madeOn;
  }
}
