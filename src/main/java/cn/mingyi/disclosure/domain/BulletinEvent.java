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
    SUBMITTED("送审", BulletinState.IN_REVIEW),
    APPROVED("审核通过", BulletinState.APPROVED),
    RETURNED("审核退回", BulletinState.RETURNED),
    FINISHED("定稿", BulletinState.FINAL),
    POSTED("张贴", BulletinState.POSTED),
    ENDED("期满撤下", BulletinState.ENDED),
    DOWN_EARLY("提前撤下", BulletinState.FINAL),
    DROPPED("作废", BulletinState.DROPPED);

    private final String label;
    private final BulletinState leadsTo;

    Kind(String label, BulletinState leadsTo) {
      this.label = label;
      this.leadsTo = leadsTo;
    }

    /** Where a bulletin stands after it. */
    public BulletinState leadsTo() {
      return leadsTo;
    }

    /** Whether it can happen to a bulletin that stands there. */
    public boolean follows(BulletinState state) {
      return switch (this) {
        case SUBMITTED, DROPPED -> state == BulletinState.DRAFT || state == BulletinState.RETURNED;
        case APPROVED -> state == BulletinState.IN_REVIEW;
        // What was passed can still be returned until it has its number.
        case RETURNED -> state == BulletinState.IN_REVIEW || state == BulletinState.APPROVED;
        case FINISHED -> state == BulletinState.APPROVED;
        case POSTED -> state == BulletinState.FINAL;
        case ENDED, DOWN_EARLY -> state == BulletinState.POSTED;
      };
    }

    public String label() {
      return label;
    }
  }

  public boolean late() {
    return !lateReason.isEmpty();
  }
}
