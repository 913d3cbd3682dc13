package cn.mingyi.deliberation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 公开 of a step: posted after the 村监会 agreed to it; append-only.
 *
 * @param bulletin number of the bulletin, e.g. 槐公〔2026〕12号
 * @param text what the bulletin says beyond the records
 * @param reviewer who of the 村监会 reviewed it
 * @param supervision 监督意见
 * @param lastDay last day of the 公示期, computed when it was posted
 */
public record Posting(
    UUID id,
    UUID matterId,
    Step step,
    String bulletin,
    String text,
    String places,
    String reviewer,
    LocalDate reviewedOn,
    String supervision,
    LocalDate postedOn,
    LocalDate lastDay,
    String lateReason,
    Instant recordedAt)
    implements MatterRecord {
  @Override
  public LocalDate day() {
    return postedOn;
  }

  /**
   * 期满撤下, or taken down early: then it must be posted again.
   *
   * @param early why it came down before the last day; null when it did not
   */
  public record Ended(
      UUID id,
      UUID postingId,
      LocalDate endedOn,
      @Nullable String early,
      String lateReason,
      Instant recordedAt)
      implements MatterRecord {
    @Override
    public LocalDate day() {
      return endedOn;
    }
  }
}
