package cn.mingyi.consultation.domain;

import cn.mingyi.kernel.Lengths;
import cn.mingyi.village.domain.EventDating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as typed or read from a sheet, before it is recorded. The components mean what they
 * mean in {@link Opinion}; refusals name them.
 */
public record OpinionDraft(
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
    String lateReason) {
  private static final int NAME = 60;

  /** Sentence by field name; empty when it may be recorded in the round. */
  public Map<String, String> refusals(Round round, EventDating dating) {
    Map<String, String> refused = new LinkedHashMap<>();
    if (asked.isBlank()) {
      refused.put("asked", "请填写被征求人。");
    }
    if (askedBy.isBlank()) {
      refused.put("askedBy", "请填写征求意见的村民代表。");
    }
    if (kind == OpinionKind.CONDITIONAL && wording.isBlank()) {
      refused.put("wording", "有条件的意见要写明条件，请填写意见原文。");
    }
    if (channel.needsWitness() && witness.isBlank()) {
      refused.put("witness", channel.label() + "征求的，要有 1 名见证人，请填写。");
    }
    if (channel.needsWitness() && evidence.isBlank()) {
      refused.put("evidence", channel.label() + "征求的，请填写凭据，如截图、录音编号或回信。");
    }
    if (signedOnBehalf && signer.isBlank()) {
      refused.put("signer", "代签的，请填写代签人。");
    }
    if (signedOnBehalf && onBehalfGround.isBlank()) {
      refused.put("onBehalfGround", "代签的，请写明受谁委托、为何代签。");
    }
    new Lengths()
        .atMost("asked", asked, NAME)
        .atMost("relation", relation, NAME)
        .atMost("wording", wording, 4000)
        .atMost("askedBy", askedBy, NAME)
        .atMost("signer", signer, NAME)
        .atMost("onBehalfGround", onBehalfGround, 1000)
        .atMost("witness", witness, 200)
        .atMost("evidence", evidence, 1000)
        .refusals()
        .forEach(refused::putIfAbsent);
    refused.putAll(dating.refusals("askedOn", askedOn, round.openedOn(), "本轮民议开始", lateReason));
    return refused;
  }

  /** What is allowed and yet asks for a second look, by field name. */
  public Map<String, String> advice() {
    return kind == OpinionKind.DISAGREE && wording.isBlank()
        ? Map.of("wording", "不同意的，最好写下原话，答复时用得上。")
        : Map.of();
  }

  /**
   * The record of it. What does not apply is left out: a reason for lateness when it is not late, a
   * signer when nobody signed on behalf, a witness where none is needed.
   *
   * @param corrects the opinion it replaces; null for a first record
   * @param recordedBy the operator
   */
  public Opinion record(
      UUID roundId,
      UUID frozenId,
      @Nullable UUID corrects,
      String correctionReason,
      boolean late,
      String recordedBy,
      Instant recordedAt) {
    return new Opinion(
        UUID.randomUUID(),
        roundId,
        frozenId,
        kind,
        asked.strip(),
        relation.strip(),
        channel,
        wording.strip(),
        askedOn,
        askedBy.strip(),
        signedOnBehalf,
        signedOnBehalf ? signer.strip() : "",
        signedOnBehalf ? onBehalfGround.strip() : "",
        channel.needsWitness() ? witness.strip() : "",
        evidence.strip(),
        pageId,
        corrects,
        correctionReason.strip(),
        late ? lateReason.strip() : "",
        recordedBy,
        recordedAt);
  }

  /** The same with the page on which it was signed. */
  public OpinionDraft on(@Nullable UUID page) {
    return new OpinionDraft(
        kind,
        asked,
        relation,
        channel,
        wording,
        askedOn,
        askedBy,
        signedOnBehalf,
        signer,
        onBehalfGround,
        witness,
        evidence,
        page,
        lateReason);
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "OpinionDraft[" + kind + "]";
  }
}
