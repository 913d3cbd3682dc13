package cn.mingyi.consultation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.village.domain.EventDating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpinionDraftTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
  private static final Round ROUND =
      new Round(
          new UUID(1, 1),
          new UUID(2, 2),
          "槐议〔2026〕1号",
          "硬化东街",
          1,
          1,
          Basis.HOUSEHOLD,
          "",
          DAY,
          "",
          Instant.EPOCH);
  private static final EventDating DATING = new EventDating(DAY, 3);

  private static OpinionDraft draft(Channel channel, int letters) {
    String text = "字".repeat(letters);
    return new OpinionDraft(
        OpinionKind.DISAGREE,
        text,
        text,
        channel,
        text,
        DAY,
        text,
        true,
        text,
        text,
        text,
        text,
        null,
        "");
  }

  @Test
  void a_witness_is_kept_only_where_one_is_needed() {
    for (Channel channel : Channel.values()) {
      Opinion kept =
          draft(channel, 3)
              .record(ROUND.id(), UUID.randomUUID(), null, "", false, "王秀英", Instant.EPOCH);
      assertThat(kept.witness()).isEqualTo(channel.needsWitness() ? "字字字" : "");
    }
  }

  @Test
  void what_is_too_long_is_refused_at_its_field() {
    assertThat(draft(Channel.PHONE, 60).refusals(ROUND, DATING)).isEmpty();
    assertThat(draft(Channel.PHONE, 4001).refusals(ROUND, DATING))
        .containsOnlyKeys(
            "asked",
            "relation",
            "wording",
            "askedBy",
            "signer",
            "onBehalfGround",
            "witness",
            "evidence")
        .containsEntry("wording", "不能超过 4000 个字，现在有 4001 个字。");
  }
}
