package cn.mingyi.consultation.domain.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 抽查回访: what a household said when it was called back. Append-only: of one household the last one
 * counts.
 *
 * @param opinionId the opinion that counted when it was called
 * @param caller who called
 * @param note what was said; required when it did not agree, and when that was settled
 * @param lateReason why it was recorded late; not empty = 补录
 * @param sequence order within the round, from 1
 */
public record CallBack(
    UUID id,
    UUID roundId,
    UUID frozenId,
    UUID opinionId,
    Outcome outcome,
    String caller,
    String note,
    LocalDate calledOn,
    String lateReason,
    Instant recordedAt,
    long sequence) {
  /** 回访结果. */
  public enum Outcome {
    CONFIRMED("一致"),
    DISCREPANCY("不一致"),
    SETTLED("核实完毕"),
    UNREACHED("未联系上");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    /** Whether the household was heard and nothing is open. */
    public boolean clear() {
      return this == CONFIRMED || this == SETTLED;
    }
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "CallBack[" + id + "]";
  }
}
