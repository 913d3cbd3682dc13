package cn.mingyi.disclosure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 意见反馈: what somebody said of a disclosure. Append-only.
 *
 * @param serial the number in the register, from 1
 * @param bulletinId what it is about; null = disclosure as a whole
 * @param answer null while it waits
 */
public record Feedback(
    UUID id,
    int serial,
    @Nullable UUID bulletinId,
    LocalDate receivedOn,
    String fromWhom,
    Channel channel,
    String words,
    LocalDate dueOn,
    String lateReason,
    Instant recordedAt,
    @Nullable Answer answer) {
  /** How it came. */
  public enum Channel {
    SPOKEN("口头"),
    TELEPHONE("电话"),
    BOX("意见箱"),
    LETTER("信函"),
    CHAT("微信"),
    OTHER("其他");

    private final String label;

    Channel(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** 满意与否. */
  public enum Satisfaction {
    SATISFIED("满意"),
    NOT_SATISFIED("不满意"),
    UNKNOWN("未表态");

    private final String label;

    Satisfaction(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * The answer to it.
   *
   * @param republish 重新公布: the bulletin has to be corrected or posted again
   */
  public record Answer(
      UUID id,
      UUID feedbackId,
      LocalDate answeredOn,
      String answeredBy,
      String words,
      Satisfaction satisfaction,
      boolean republish,
      String lateReason,
      Instant recordedAt) {}

  /**
   * Whether what was promised in the answer was done: a correction was posted since the feedback
   * came, or the bulletin itself again since the answer.
   */
  public boolean republished(List<BulletinFile> all) {
    UUID about = bulletinId;
    Answer given = answer;
    return about != null
        && given != null
        && all.stream()
            .anyMatch(f ->
                about.equals(f.bulletin().subject().corrects())
                        && f.postedAfter(receivedOn, recordedAt)
                    || about.equals(f.bulletin().id())
                        && f.postedAfter(given.answeredOn(), given.recordedAt()));
  }

  public boolean late() {
    return !lateReason.isEmpty() || answer != null && !answer.lateReason().isEmpty();
  }
}
