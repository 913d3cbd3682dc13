package cn.mingyi.disclosure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a bulletin; written once, only followed by another.
 *
 * @param edition of the words to which it happened
 * @param actor who did it, e.g. the reviewer
 * @param words the opinion, the places, the reason
 * @param recused 回避: who of the 村监会 kept out of the review; empty = nobody
 * @param lastDay of the 公示期, for a posting
 * @param lateReason why it was recorded late; not empty = 补录
 */
public record BulletinEvent(
    UUID id,
    UUID bulletinId,
    Kind kind,
    int edition,
    LocalDate happenedOn,
    String actor,
    String words,
    String recused,
    @Nullable LocalDate lastDay,
    String lateReason,
    Instant recordedAt) {
  /** What happened. */
  public enum Kind {
    SUBMITTED("送审"),
    APPROVED("审核通过"),
    RETURNED("审核退回"),
    FINISHED("定稿"),
    POSTED("张贴"),
    ENDED("期满撤下"),
    DOWN_EARLY("提前撤下"),
    DROPPED("作废");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public boolean late() {
    return !lateReason.isEmpty();
  }
}
