package cn.mingyi.consultation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingyi.consultation.RoundDesk;
import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.ConsultationRule;
import cn.mingyi.consultation.domain.ExclusionReason;
import cn.mingyi.consultation.domain.ResponseDecision;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is refused before anything of a round is written. */
class RoundActsTest {

  private final RoundDesk desk = new RoundDesk(SampleRound.fresh(10, 5));
  private final RoundChange change = desk.change();

  @Test
  void an_opinion_that_is_not_of_the_round_is_not_dropped_in_silence() {
    Refused no =
        catchThrowableOfType(
            Refused.class,
            () ->
                new AnswerOpinions(change)
                    .answer(
                        desk.round(),
                        List.of(UUID.randomUUID(), UUID.randomUUID()),
                        ResponseDecision.values()[0],
                        "已说明",
                        SampleRound.OPENED,
                        ""));
    assertThat(no.unmet().getFirst().rule()).isEqualTo(ConsultationRule.UNKNOWN_OPINION);
    assertThat(no.sentences().getFirst()).contains("2 件");
  }

  @Test
  void what_does_not_fit_is_refused_at_its_field() {
    String text = "字".repeat(4001);
    FieldRefused exclusion =
        catchThrowableOfType(
            FieldRefused.class,
            () ->
                new ExcludeHousehold(change)
                    .exclude(
                        desk.round(),
                        desk.household(1).id(),
                        new ExcludeHousehold.Decision(
                            ExclusionReason.values()[0], text, text, SampleRound.OPENED, "")));
    assertThat(exclusion.fields()).containsOnlyKeys("detail", "decidedBy");
    FieldRefused answer =
        catchThrowableOfType(
            FieldRefused.class,
            () ->
                new AnswerOpinions(change)
                    .answer(
                        desk.round(),
                        List.of(UUID.randomUUID()),
                        ResponseDecision.values()[0],
                        text,
                        SampleRound.OPENED,
                        ""));
    assertThat(answer.fields()).containsOnlyKeys("reason");
  }
}
