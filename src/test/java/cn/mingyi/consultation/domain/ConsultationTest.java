package cn.mingyi.consultation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.kernel.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsultationTest {
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

  private final List<FrozenHousehold> households = new ArrayList<>();
  private final List<Exclusion> exclusions = new ArrayList<>();
  private final List<Opinion> opinions = new ArrayList<>();
  private final List<OpinionResponse> responses = new ArrayList<>();

  ConsultationTest() {
    for (int i = 1; i <= 4; i++) {
      households.add(
          new FrozenHousehold(
              UUID.randomUUID(),
              ROUND.id(),
              UUID.randomUUID(),
              i,
              "00" + i,
              "户主" + i,
              "",
              i <= 2 ? "一组" : "二组",
              "代表0" + (i % 2),
              "",
              "",
              "",
              false));
    }
  }

  private Consultation consultation() {
    return new Consultation(ROUND, households, exclusions, opinions, responses);
  }

  private Opinion say(int household, OpinionKind kind, @Nullable Opinion corrected) {
    Opinion said =
        new Opinion(
            UUID.randomUUID(),
            ROUND.id(),
            households.get(household).id(),
            kind,
            "本人",
            "户主",
            Channel.VISIT,
            "",
            DAY,
            "代表",
            false,
            "",
            "",
            "",
            "",
            null,
            corrected == null ? null : corrected.id(),
            corrected == null ? "" : "听错了",
            "",
            "王秀英",
            Instant.EPOCH);
    opinions.add(said);
    return said;
  }

  private void exclude(int household, boolean lifted, long sequence) {
    exclusions.add(
        new Exclusion(
            UUID.randomUUID(),
            ROUND.id(),
            households.get(household).id(),
            ExclusionReason.values()[0],
            "全家在外",
            "村委会",
            DAY,
            lifted,
            "",
            Instant.EPOCH,
            sequence));
  }

  private void refused(ConsultationRule rule, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.unmet().getFirst().rule()).isEqualTo(rule));
  }

  @Test
  void an_excluded_household_leaves_the_denominator_in_the_open_and_comes_back() {
    exclude(0, false, 1);
    assertThat(consultation().coverage())
        .extracting(Coverage::frozen, Coverage::excluded, Coverage::due)
        .containsExactly(4, 1, 3);
    assertThat(consultation().pending()).hasSize(3);
    exclude(0, true, 2);
    assertThat(consultation().coverage())
        .extracting(Coverage::frozen, Coverage::excluded, Coverage::due)
        .containsExactly(4, 0, 4);
    assertThat(consultation().exclusions()).hasSize(2);
  }

  @Test
  void the_last_exclusion_by_number_counts_in_whatever_order_they_are_read() {
    exclude(0, true, 2);
    exclude(0, false, 1);
    assertThat(consultation().excluded(households.getFirst())).isFalse();
  }

  @Test
  void who_has_spoken_is_not_taken_off_the_list() {
    say(0, OpinionKind.DISAGREE, null);
    refused(
        ConsultationRule.HAS_OPINION,
        () -> consultation().refuseUnlessExcludable(households.getFirst()));
    consultation().refuseUnlessExcludable(households.get(1));
    exclude(1, false, 1);
    refused(
        ConsultationRule.ALREADY_EXCLUDED,
        () -> consultation().refuseUnlessExcludable(households.get(1)));
    refused(
        ConsultationRule.EXCLUDED, () -> consultation().refuseUnlessRecordable(households.get(1)));
  }

  @Test
  void a_correction_follows_the_last_one_and_the_chain_is_kept() {
    Opinion first = say(0, OpinionKind.AGREE, null);
    Opinion second = say(0, OpinionKind.DISAGREE, first);
    Opinion third = say(0, OpinionKind.ABSTAIN, second);
    Consultation consultation = consultation();
    assertThat(consultation.currentOpinion(households.getFirst())).contains(third);
    assertThat(consultation.history(households.getFirst())).containsExactly(first, second, third);
    assertThat(consultation.coverage())
        .extracting(Coverage::consulted, Coverage::agree, Coverage::disagree, Coverage::abstain)
        .containsExactly(1, 0, 0, 1);
    consultation.refuseUnlessCurrent(third);
    refused(ConsultationRule.CORRECTED_ALREADY, () -> consultation.refuseUnlessCurrent(first));
    refused(
        ConsultationRule.ALREADY_RECORDED,
        () -> consultation.refuseUnlessRecordable(households.getFirst()));
  }

  @Test
  void a_household_never_has_two_current_opinions() {
    say(0, OpinionKind.AGREE, null);
    say(0, OpinionKind.DISAGREE, null);
    assertThatThrownBy(this::consultation).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void an_opinion_is_not_corrected_twice() {
    Opinion first = say(0, OpinionKind.AGREE, null);
    say(0, OpinionKind.DISAGREE, first);
    say(0, OpinionKind.ABSTAIN, first);
    assertThatThrownBy(this::consultation).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void no_household_corrects_what_another_said() {
    Opinion first = say(0, OpinionKind.AGREE, null);
    say(1, OpinionKind.DISAGREE, first);
    assertThatThrownBy(this::consultation).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_answer_to_a_corrected_opinion_is_not_the_answer_to_the_new_one() {
    Opinion first = say(0, OpinionKind.DISAGREE, null);
    assertThat(consultation().unanswered()).containsExactly(first);
    responses.add(
        new OpinionResponse(
            UUID.randomUUID(),
            first.id(),
            ResponseDecision.values()[0],
            "已改",
            DAY,
            "",
            Instant.EPOCH));
    assertThat(consultation().unanswered()).isEmpty();
    Opinion second = say(0, OpinionKind.CONDITIONAL, first);
    assertThat(consultation().unanswered()).containsExactly(second);
  }

  @Test
  void agreement_and_abstention_are_owed_no_answer() {
    say(0, OpinionKind.AGREE, null);
    say(1, OpinionKind.ABSTAIN, null);
    assertThat(consultation().unanswered()).isEmpty();
  }

  @Test
  void the_tables_of_the_parts_add_up_to_the_whole() {
    say(0, OpinionKind.AGREE, null);
    say(2, OpinionKind.DISAGREE, null);
    exclude(3, false, 1);
    for (List<Tally> table :
        List.of(consultation().tallyByGroup(), consultation().tallyByRepresentative())) {
      assertThat(table).hasSize(2);
      assertThat(table.stream().mapToInt(t -> t.coverage().frozen()).sum()).isEqualTo(4);
      assertThat(table.stream().mapToInt(t -> t.coverage().excluded()).sum()).isEqualTo(1);
      assertThat(table.stream().mapToInt(t -> t.coverage().consulted()).sum()).isEqualTo(2);
      assertThat(table.stream().mapToInt(t -> t.by(Channel.VISIT)).sum()).isEqualTo(2);
    }
  }
}
