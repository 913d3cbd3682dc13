package cn.mingyi.deliberation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that happened to a matter, append-only. The day it happened stands beside the moment it
 * was recorded.
 *
 * @param sequence 1, 2, 3 … within the matter
 * @param step the step the matter was in
 * @param target the step it was in afterwards
 * @param reason why, where the rules ask for a reason; the number of the other matter for a merge
 * @param lateReason why it was recorded late; not empty = 补录
 */
public record MatterEvent(
    UUID id,
    UUID matterId,
    int sequence,
    EventKind kind,
    Step step,
    Step target,
    LocalDate happenedOn,
    String reason,
    String lateReason,
    Instant recordedAt)
    implements MatterRecord {
  @Override
  public LocalDate day() {
    return happenedOn;
  }
}
