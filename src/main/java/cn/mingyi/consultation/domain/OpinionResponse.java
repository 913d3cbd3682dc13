package cn.mingyi.consultation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 意见采纳情况: what a household that said 不同意 or 有条件 was answered. Append-only: the last one to an
 * opinion counts.
 *
 * @param lateReason why it was recorded late; not empty = 补录
 */
public record OpinionResponse(
    UUID id,
    UUID opinionId,
    ResponseDecision decision,
    String reason,
    LocalDate answeredOn,
    String lateReason,
    Instant recordedAt) {
  /** Leaves out the words: they may name people. */
  @Override
  public String toString() {
    return "OpinionResponse[" + id + "]";
  }
}
