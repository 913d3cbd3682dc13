package cn.mingyi.consultation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 意见 of one household in one round, as recorded. Append-only: a correction is a new record that
 * names the old one, and nothing is overwritten.
 *
 * @param asked 被征求人
 * @param relation 与户主关系 of the person asked
 * @param wording 意见原文
 * @param askedBy the representative who asked
 * @param signedOnBehalf 代签
 * @param signer who signed on behalf; empty when the person asked signed
 * @param onBehalfGround on what ground; empty when the person asked signed
 * @param witness 见证人
 * @param evidence page of the signed sheet, photo, recording number
 * @param pageId the page of the sheet register on which it was signed; null when on none
 * @param corrects the opinion that this one replaces; null for a first record
 * @param correctionReason empty for a first record
 * @param lateReason why it was recorded late; not empty = 补录
 * @param recordedBy the operator who keyed it
 */
public record Opinion(
    UUID id,
    UUID roundId,
    UUID frozenId,
    OpinionKind kind,
    String asked,
    String relation,
    Channel channel,
    String wording,
    LocalDate askedOn,
    String askedBy,
    boolean signedOnBehalf,
    String signer,
    String onBehalfGround,
    String witness,
    String evidence,
    @Nullable UUID pageId,
    @Nullable UUID corrects,
    String correctionReason,
    String lateReason,
    String recordedBy,
    Instant recordedAt) {
  /** 补录. */
  public boolean late() {
    return !lateReason.isEmpty();
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "Opinion[" + id + "]";
  }
}
