package cn.mingyi.consultation.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingyi.consultation.RoundDesk;
import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.ConsultationRule;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.consultation.domain.evidence.Certification.Rule;
import cn.mingyi.consultation.usecase.CertifyRound;
import cn.mingyi.consultation.usecase.CheckHouseholds;
import cn.mingyi.consultation.usecase.RecordOpinion;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.village.domain.Figure;
import cn.mingyi.village.domain.FigureKind;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CertificationTest {
  private final RoundDesk desk = new RoundDesk(SampleRound.fresh(60, 10));
  private final CheckHouseholds checks = new CheckHouseholds(desk.change(), () -> RoundDesk.HEAD);
  private final CertifyRound certifying = new CertifyRound(desk.change(), () -> RoundDesk.HEAD);

  private Condition condition(Rule rule) {
    return desk.proof().certification().conditions().stream()
        .filter(c -> c.rule() == rule)
        .findFirst()
        .orElseThrow();
  }

  private void unmet(Rule rule, String... words) {
    assertThat(condition(rule).met()).as(rule.name()).isFalse();
    assertThat(condition(rule).sentence()).contains(words);
  }

  private void met(Rule rule, String... words) {
    assertThat(condition(rule).met()).as(condition(rule).sentence()).isTrue();
    for (String word : words) {
      assertThat(condition(rule).sentence()).contains(word);
    }
  }

  private CheckHouseholds.Called said(CallBack.Outcome outcome, String note) {
    return new CheckHouseholds.Called(outcome, "村监会主任", note, desk.today(), "");
  }

  private Certificate certify() {
    return certifying.certify(
        desk.round(), new CertifyRound.Signed("王秀英", "村监会主任", desk.today(), ""));
  }

  @Test
  void each_rule_says_what_is_missing_and_the_certificate_is_given_when_all_are_met() {
    List<IssuedPage> pages = desk.issue();
    unmet(Rule.COVERAGE, "还差 59 户：HSG-001 赵建国", " 等。");
    desk.recordAll();
    met(Rule.COVERAGE, "应征求 60 户，除外 1 户，已征求 59 户，100 %");
    unmet(Rule.PAGES_BACK, "请收回或作废：1-001 代表01", "未收回 " + pages.size() + " 页");
    unmet(Rule.SIGNED_PAGES, "有 59 户当面征求的意见不在已收回的意见表上");
    desk.mark(PageState.RETURNED, "", pages.toArray(IssuedPage[]::new));
    met(Rule.PAGES_BACK, "收回 " + pages.size() + " 页");
    met(Rule.SIGNED_PAGES);
    unmet(Rule.CALLED_BACK, "抽查 10 %，须回访 6 户", "请再抽取 6 户");
    SpotCheck drawn = checks.draw(desk.round());
    unmet(Rule.CALLED_BACK, "还差 6 户，请回访后登记结果");
    Refused no = catchThrowableOfType(Refused.class, this::certify);
    assertThat(no.unmet()).extracting(Condition::rule).containsExactly(Rule.CALLED_BACK);
    checks.callBack(desk.round(), drawn.households(), said(CallBack.Outcome.CONFIRMED, ""));
    met(Rule.CALLED_BACK, "已回访无误 6 户");
    met(Rule.NOTHING_DISPUTED);
    Certificate given = certify();
    assertThat(given.number()).isEqualTo(1);
    assertThat(desk.proof().certified()).isTrue();
  }

  @Test
  void a_household_that_says_otherwise_blocks_the_certificate_until_it_is_settled() {
    desk.mark(PageState.RETURNED, "", desk.issue().toArray(IssuedPage[]::new));
    desk.recordAll();
    List<UUID> drawn = checks.draw(desk.round()).households();
    FieldRefused silent =
        catchThrowableOfType(
            FieldRefused.class,
            () ->
                checks.callBack(
                    desk.round(), drawn.subList(0, 1), said(CallBack.Outcome.DISCREPANCY, "")));
    assertThat(silent.fields()).containsOnlyKeys("note");
    checks.callBack(desk.round(), drawn, said(CallBack.Outcome.CONFIRMED, ""));
    List<UUID> one = drawn.subList(0, 1);
    assertThat(
            refusal(() -> checks.callBack(desk.round(), one, said(CallBack.Outcome.SETTLED, "核实"))))
        .isEqualTo(ConsultationRule.NOTHING_DISPUTED);
    checks.callBack(desk.round(), one, said(CallBack.Outcome.DISCREPANCY, "没有人来问过"));
    unmet(Rule.NOTHING_DISPUTED, "有 1 户待核", desk.consultation().household(drawn.getFirst()).code());
    unmet(Rule.CALLED_BACK, "还差 1 户");
    for (CallBack.Outcome other : List.of(CallBack.Outcome.CONFIRMED, CallBack.Outcome.UNREACHED)) {
      assertThat(refusal(() -> checks.callBack(desk.round(), one, said(other, ""))))
          .as("a dispute is settled, not overwritten")
          .isEqualTo(ConsultationRule.STILL_DISPUTED);
    }
    checks.callBack(desk.round(), one, said(CallBack.Outcome.SETTLED, "当面重新征求，已更正"));
    met(Rule.NOTHING_DISPUTED);
    assertThat(desk.proof().checks().everDisputed()).isEqualTo(1);
    assertThat(certify().number()).isEqualTo(1);
  }

  private ConsultationRule refusal(Runnable act) {
    return (ConsultationRule)
        catchThrowableOfType(Refused.class, act::run).unmet().getFirst().rule();
  }

  @Test
  void what_a_household_confirmed_does_not_stand_for_what_was_written_afterwards() {
    desk.mark(PageState.RETURNED, "", desk.issue().toArray(IssuedPage[]::new));
    desk.recordAll();
    List<UUID> drawn = checks.draw(desk.round()).households();
    checks.callBack(desk.round(), drawn, said(CallBack.Outcome.CONFIRMED, ""));
    met(Rule.CALLED_BACK);
    UUID opinion =
        desk.consultation()
            .currentOpinion(desk.consultation().household(drawn.getFirst()))
            .orElseThrow()
            .id();
    new RecordOpinion(desk.change())
        .correct(opinion, desk.draft(OpinionKind.DISAGREE, Channel.VISIT), "听错了");
    unmet(Rule.CALLED_BACK, "还差 1 户");
  }

  @Test
  void nobody_is_drawn_before_everybody_was_asked_and_who_asked_does_not_call_back() {
    assertThat(refusal(() -> checks.draw(desk.round())))
        .isEqualTo(ConsultationRule.NOTHING_TO_DRAW);
    desk.recordAll();
    List<UUID> drawn = checks.draw(desk.round()).households();
    assertThat(
            refusal(() ->
                checks.callBack(
                    desk.round(),
                    drawn,
                    new CheckHouseholds.Called(
                        CallBack.Outcome.CONFIRMED, "代表", "", desk.today(), ""))))
        .isEqualTo(ConsultationRule.CALLER_ASKED);
    FieldRefused early =
        catchThrowableOfType(
            FieldRefused.class,
            () ->
                checks.callBack(
                    desk.round(),
                    drawn,
                    new CheckHouseholds.Called(
                        CallBack.Outcome.CONFIRMED, "村监会", "", desk.today().minusDays(1), "")));
    assertThat(early.fields().get("calledOn")).contains("早于");
  }

  @Test
  void one_person_does_not_certify_and_supervise() {
    FieldRefused no =
        catchThrowableOfType(
            FieldRefused.class,
            () -> {
              desk.mark(PageState.RETURNED, "", desk.issue().toArray(IssuedPage[]::new));
              desk.recordAll();
              checks.callBack(
                  desk.round(),
                  checks.draw(desk.round()).households(),
                  said(CallBack.Outcome.CONFIRMED, ""));
              certifying.certify(
                  desk.round(), new CertifyRound.Signed("王秀英", "王秀英", desk.today(), ""));
            });
    assertThat(no.fields()).containsOnlyKeys("supervisor");
  }

  @Test
  void the_certificate_falls_with_the_rules_that_it_was_given_under() {
    desk.mark(PageState.RETURNED, "", desk.issue().toArray(IssuedPage[]::new));
    desk.recordAll();
    checks.callBack(
        desk.round(), checks.draw(desk.round()).households(), said(CallBack.Outcome.CONFIRMED, ""));
    certify();
    desk.figures.add(
        new Figure(UUID.randomUUID(), FigureKind.SCANS_FIRST, 1, "村民会议决定", SampleRound.OPENED));
    unmet(Rule.SCANNED, "页意见表没有扫描件：1-001");
    assertThat(desk.proof().certified()).isFalse();
  }

  @Test
  void those_who_cannot_be_reached_are_made_up_for_by_drawing_again() {
    desk.recordAll();
    List<UUID> first = checks.draw(desk.round()).households();
    assertThat(catchThrowableOfType(Refused.class, () -> checks.draw(desk.round())).sentences())
        .singleElement()
        .asString()
        .contains("已抽取 6 户");
    checks.callBack(desk.round(), first.subList(0, 2), said(CallBack.Outcome.UNREACHED, ""));
    unmet(Rule.CALLED_BACK, "还差 6 户");
    desk.later(Duration.ofDays(1));
    checks.callBack(desk.round(), first.subList(0, 2), said(CallBack.Outcome.UNREACHED, ""));
    unmet(Rule.CALLED_BACK, "请再抽取 2 户");
    SpotCheck again = checks.draw(desk.round());
    assertThat(again.number()).isEqualTo(2);
    assertThat(again.households()).hasSize(2).doesNotContainAnyElementsOf(first);
  }

  @Test
  void only_those_drawn_are_called_back() {
    desk.recordAll();
    List<UUID> drawn = checks.draw(desk.round()).households();
    UUID other =
        desk.consultation().households().stream()
            .map(h -> h.id())
            .filter(id -> !drawn.contains(id))
            .findFirst()
            .orElseThrow();
    Refused no =
        catchThrowableOfType(
            Refused.class,
            () ->
                checks.callBack(
                    desk.round(), List.of(other), said(CallBack.Outcome.CONFIRMED, "")));
    assertThat(no.sentences().getFirst()).contains("没有被抽中");
  }

  @Test
  void whatever_is_recorded_after_the_certificate_takes_it_away() {
    List<IssuedPage> pages = desk.issue();
    desk.mark(PageState.RETURNED, "", pages.toArray(IssuedPage[]::new));
    desk.recordAll();
    checks.callBack(
        desk.round(), checks.draw(desk.round()).households(), said(CallBack.Outcome.CONFIRMED, ""));
    certify();
    new RecordOpinion(desk.change())
        .correct(
            desk.opinions.getFirst().id(), desk.draft(OpinionKind.DISAGREE, Channel.VISIT), "听错了");
    assertThat(desk.proof().certified()).isFalse();
    assertThat(certify().number()).isEqualTo(2);
    assertThat(desk.proof().certified()).isTrue();
  }

  @Test
  void the_village_may_do_without_call_backs_and_signed_pages_by_its_rule_of_the_opening_day() {
    LocalDate opened = SampleRound.OPENED;
    for (FigureKind kind : List.of(FigureKind.SPOT_CHECK, FigureKind.SIGNED_PAGES)) {
      desk.figures.add(new Figure(UUID.randomUUID(), kind, 0, "村民会议决定", opened.plusDays(1)));
    }
    assertThat(desk.proof().certification().conditions()).hasSize(5);
    for (FigureKind kind : List.of(FigureKind.SPOT_CHECK, FigureKind.SIGNED_PAGES)) {
      desk.figures.add(new Figure(UUID.randomUUID(), kind, 0, "村民会议决定", opened));
    }
    assertThat(desk.proof().certification().conditions())
        .extracting(Condition::rule)
        .containsExactly(Rule.COVERAGE, Rule.PAGES_BACK, Rule.NOTHING_DISPUTED);
    desk.recordAll();
    assertThat(catchThrowableOfType(Refused.class, () -> checks.draw(desk.round())).sentences())
        .singleElement()
        .asString()
        .contains("不抽查");
    assertThat(certify().number()).isEqualTo(1);
  }
}
