package cn.mingyi.consultation.domain.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 联系记录: one try to reach a household that is away. Append-only.
 *
 * @param phone the number that was called, or how else it was tried
 * @param tried who tried
 * @param lateReason why it was recorded late; not empty = 补录
 */
public record CallTry(
    UUID id,
    UUID roundId,
    UUID frozenId,
    LocalDate triedOn,
    String phone,
    Outcome outcome,
    String tried,
    String note,
    String lateReason,
    Instant recordedAt) {
  /** What came of it. */
  public enum Outcome {
    NO_ANSWER("无人接听"),
    SWITCHED_OFF("关机或停机"),
    WRONG_NUMBER("空号或号码不对"),
    CALL_AGAIN("约定再联系"),
    REACHED("已联系上");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "CallTry[" + id + "]";
  }
}
