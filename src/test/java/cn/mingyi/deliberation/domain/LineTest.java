package cn.mingyi.deliberation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.roster.domain.Body;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LineTest {
  private static void refused(Enum<?> rule, Supplier<MatterFile> deed) {
    assertThatThrownBy(deed::get)
        .isInstanceOfSatisfying(
            Refused.class,
            r -> assertThat(r.unmet()).anyMatch(c -> c.rule() == rule && !c.sentence().isBlank()));
  }

  private static void refusedField(String field, Supplier<MatterFile> deed) {
    assertThatThrownBy(deed::get)
        .isInstanceOfSatisfying(FieldRefused.class, r -> assertThat(r.fields()).containsKey(field));
  }

  private static Walk archived() {
    Walk walk = new Walk("WELFARE").to(Step.OUTCOME_DISCLOSURE);
    walk.pass();
    walk.file = walk.line.archive(walk.file, walk.when());
    return walk;
  }

  @Test
  void a_matter_goes_through_eight_steps_in_their_order_and_is_archived() {
    Walk walk = archived();
    assertThat(walk.file.matter().state()).isEqualTo(MatterState.ARCHIVED);
    assertThat(walk.file.events())
        .filteredOn(e -> e.kind() == EventKind.PASSED)
        .extracting(MatterEvent::step)
        .containsExactly(Step.values());
    assertThat(walk.file.late()).isFalse();
  }

  @Test
  void a_motion_with_enough_signatures_cannot_be_rejected() {
    Matter signed = cosigned(40, 0);
    Walk walk = new Walk(signed, Walk.rules(List.of()));
    refused(Line.Rule.MUST_ACCEPT, () -> walk.line.reject(walk.file, "无", 400, 30, walk.when()));
    assertThat(walk.line.reject(walk.file, "无", 401, 30, walk.when()).matter().state())
        .isEqualTo(MatterState.REJECTED);
    assertThat(cosigned(0, 6).mustBeAccepted(400, 30)).isTrue();
    assertThat(cosigned(0, 6).mustBeAccepted(400, 31)).isFalse();
    assertThat(cosigned(0, 0).mustBeAccepted(0, 0)).isFalse();
  }

  @Test
  void a_motion_with_enough_signatures_is_not_put_off_or_ended_on_another_way() {
    Walk walk = new Walk(cosigned(40, 0), Walk.rules(List.of()));
    When when = walk.when();
    MatterFile file = walk.file;
    refused(Line.Rule.MUST_ACCEPT, () -> walk.line.terminate(file, "不办", 400, 30, when));
    refused(Line.Rule.MUST_ACCEPT, () -> walk.line.defer(file, "等", 400, 30, when));
    refused(Line.Rule.MUST_ACCEPT, () -> walk.line.merge(file, "槐议〔2026〕9号", "同", 400, 30, when));
    // Put off while it had too few, it does not end when it has enough.
    MatterFile waiting = walk.line.defer(file, "等", 401, 30, when);
    refused(Line.Rule.MUST_ACCEPT, () -> walk.line.terminate(waiting, "不办", 400, 30, when));
    walk.to(Step.PROPOSAL);
    assertThat(walk.line.terminate(walk.file, "不办", 400, 30, walk.when()).matter().state())
        .isEqualTo(MatterState.TERMINATED);
  }

  @Test
  void what_does_not_fit_is_refused_at_its_field() {
    Walk walk = new Walk("WELFARE").to(Step.PROPOSAL);
    When when = walk.when();
    String reason = "字".repeat(2001);
    refusedField("text", () -> walk.line.revise(walk.file, "字".repeat(20_001), "", when));
    refusedField("reason", () -> walk.line.revise(walk.file, "方案", reason, when));
    refusedField("reason", () -> walk.line.giveBack(walk.file, Step.MOTION, reason, when));
    refusedField("reason", () -> walk.line.defer(walk.file, reason, 400, 30, when));
    // The number of the other matter stands in front of the reason.
    refusedField(
        "reason", () -> walk.line.merge(walk.file, "槐议〔2026〕9号", "字".repeat(1990), 400, 30, when));
    refusedField(
        "lateReason",
        () -> walk.line.revise(walk.file, "方案", "", fourDaysLate(walk, "字".repeat(1001))));
  }

  private static Matter cosigned(int villagers, int representatives) {
    Matter m = Walk.matter("WELFARE", false);
    return new Matter(
        m.id(),
        m.number(),
        m.title(),
        m.category(),
        m.source(),
        m.cause(),
        m.movers(),
        villagers,
        representatives,
        null,
        false,
        m.raisedOn(),
        m.step(),
        m.state(),
        1);
  }

  @Test
  void whatever_leaves_the_straight_line_says_why() {
    Walk walk = new Walk("WELFARE").to(Step.JOINT_MEETING);
    refusedField("reason", () -> walk.line.giveBack(walk.file, Step.PROPOSAL, " ", walk.when()));
    refusedField("reason", () -> walk.line.defer(walk.file, "", 400, 30, walk.when()));
    refusedField(
        "reason", () -> walk.line.merge(walk.file, "槐议〔2026〕9号", "", 400, 30, walk.when()));
    refusedField("reason", () -> walk.line.terminate(walk.file, "", 400, 30, walk.when()));
    Walk motion = new Walk("WELFARE");
    refusedField("reason", () -> motion.line.reject(motion.file, "", 400, 30, motion.when()));
  }

  @Test
  void a_matter_is_returned_backwards_only_and_passes_again_what_it_had_passed() {
    Walk walk = new Walk("WELFARE").to(Step.PARTY_REVIEW);
    refused(
        Line.Rule.EARLIER_TARGET,
        () -> walk.line.giveBack(walk.file, Step.PARTY_REVIEW, "再议", walk.when()));
    refused(
        Line.Rule.EARLIER_TARGET,
        () -> walk.line.giveBack(walk.file, Step.RESOLUTION, "再议", walk.when()));
    walk.file = walk.line.giveBack(walk.file, Step.PROPOSAL, "再议", walk.when());
    assertThat(walk.file.passages()).containsOnlyKeys(Step.MOTION);
    assertThat(walk.file.decidingMeeting(Step.PROPOSAL)).isEmpty();
    walk.to(Step.PARTY_REVIEW);
    assertThat(walk.file.passages())
        .containsOnlyKeys(Step.MOTION, Step.PROPOSAL, Step.JOINT_MEETING);
  }

  @Test
  void after_a_return_the_deciding_meeting_is_the_later_one_even_within_a_day() {
    Walk walk = new Walk("WELFARE").to(Step.JOINT_MEETING);
    Meeting first = walk.file.decidingMeeting(Step.PROPOSAL).orElseThrow();
    walk.file = walk.line.giveBack(walk.file, Step.PROPOSAL, "再议", walk.when());
    walk.hold(5, 5, 4);
    Meeting second = walk.file.decidingMeeting(Step.PROPOSAL).orElseThrow();
    assertThat(second.heldOn()).isEqualTo(first.heldOn());
    assertThat(second.ballot().inFavour()).isEqualTo(4);
    assertThat(second.id()).isNotEqualTo(first.id());
  }

  @Test
  void what_was_voted_down_comes_back_as_a_new_version_only() {
    Walk walk = new Walk("WELFARE").to(Step.RESOLUTION);
    walk.hold(9, 9, 4);
    assertThat(walk.file.events().getLast().kind()).isEqualTo(EventKind.FAILED);
    assertThat(walk.file.matter().step()).isEqualTo(Step.RESOLUTION);
    refused(
        Line.Rule.VOTED_DOWN,
        () -> walk.line.hold(walk.file, walk.draft(Body.REPRESENTATIVES, 9, 9, 9), walk.when()));
    refused(Line.Rule.PLAN_CLOSED, () -> walk.line.revise(walk.file, "新", "改", walk.when()));
    walk.file = walk.line.giveBack(walk.file, Step.HOUSEHOLD_CONSULTATION, "改", walk.when());
    walk.file = walk.line.completeConsultation(walk.file, walk.when());
    refused(
        Line.Rule.VOTED_DOWN,
        () -> walk.line.hold(walk.file, walk.draft(Body.REPRESENTATIVES, 9, 9, 9), walk.when()));
    walk.file = walk.line.giveBack(walk.file, Step.HOUSEHOLD_CONSULTATION, "改", walk.when());
    walk.file = walk.line.revise(walk.file, "新方案", "缩短", walk.when());
    walk.pass();
    walk.hold(9, 9, 9);
    assertThat(walk.file.decidingMeeting(Step.RESOLUTION).orElseThrow().planVersion()).isEqualTo(2);
  }

  @Test
  void a_meeting_without_quorum_decides_nothing_and_may_be_held_again() {
    Walk walk = new Walk("WELFARE").to(Step.JOINT_MEETING);
    walk.hold(9, 4, 4);
    assertThat(walk.file.meetings().getLast().quorate()).isFalse();
    assertThat(walk.file.events().getLast().kind()).isEqualTo(EventKind.PASSED);
    assertThat(walk.file.matter().step()).isEqualTo(Step.JOINT_MEETING);
    walk.hold(9, 5, 5);
    assertThat(walk.file.matter().step()).isEqualTo(Step.PARTY_REVIEW);
  }

  @Test
  void days_run_forwards_and_never_ahead_of_the_calendar() {
    Walk walk = new Walk("WELFARE").to(Step.PROPOSAL);
    When before = new When(walk.day.minusDays(1), "", walk.day, Walk.ONE_INSTANT);
    When ahead = new When(walk.day.plusDays(1), "", walk.day, Walk.ONE_INSTANT);
    refusedField("happenedOn", () -> walk.line.revise(walk.file, "方案", "", before));
    refusedField("happenedOn", () -> walk.line.revise(walk.file, "方案", "", ahead));
  }

  @Test
  void no_act_is_dated_before_the_last_opinion_of_the_round() {
    Walk walk = new Walk("WELFARE").to(Step.HOUSEHOLD_CONSULTATION);
    walk.later(5);
    walk.consultAll();
    When before = new When(walk.day.minusDays(1), "", walk.day, Walk.ONE_INSTANT);
    refusedField("happenedOn", () -> walk.line.completeConsultation(walk.file, before));
  }

  @Test
  void a_late_record_says_why_and_is_marked_for_ever_whatever_its_kind() {
    Walk walk = new Walk("WELFARE").to(Step.OUTCOME_DISCLOSURE);
    Walk posted = new Walk("WELFARE").to(Step.RESOLUTION_DISCLOSURE);
    Walk proposal = new Walk("WELFARE").to(Step.PROPOSAL);
    List<MatterFile> late =
        List.of(
            proposal.line.revise(proposal.file, "方案", "", fourDaysLate(proposal, "停电")),
            walk.disclosures.implement(
                walk.file, Implementation.Kind.OTHER, "开工", null, fourDaysLate(walk, "停电")),
            posted.disclosures.object(posted.file, "张三", "太贵", fourDaysLate(posted, "停电")),
            posted.disclosures.post(
                posted.file, "1号", "", "公开栏", "周梅", posted.day, "", fourDaysLate(posted, "停电")));
    assertThat(late).allMatch(MatterFile::late);
    assertThat(late).allMatch(f -> f.records().getLast().lateReason().equals("停电"));
    refusedField(
        "lateReason",
        () -> proposal.line.revise(proposal.file, "方案", "", fourDaysLate(proposal, "")));
  }

  @Test
  void three_days_are_not_late_and_keep_no_reason() {
    Walk walk = new Walk("WELFARE").to(Step.PROPOSAL);
    When inTime = new When(walk.day, "停电", walk.day.plusDays(3), Walk.ONE_INSTANT);
    assertThat(walk.line.revise(walk.file, "方案", "", inTime).late()).isFalse();
  }

  private static When fourDaysLate(Walk walk, String reason) {
    return new When(walk.day, reason, walk.day.plusDays(4), Walk.ONE_INSTANT);
  }

  @Test
  void an_objection_after_the_last_step_keeps_the_file_open() {
    Walk walk = new Walk("WELFARE").to(Step.OUTCOME_DISCLOSURE);
    walk.pass();
    walk.file = walk.disclosures.object(walk.file, "张三", "没修完", walk.when());
    refused(StepGate.Rule.OBJECTIONS, () -> walk.line.archive(walk.file, walk.when()));
    Objection open = walk.file.openObjections().getFirst();
    walk.file = walk.disclosures.answer(walk.file, open.id(), "李强", "已补修", walk.when());
    assertThat(walk.line.archive(walk.file, walk.when()).matter().state())
        .isEqualTo(MatterState.ARCHIVED);
  }

  @Test
  void nothing_happens_to_a_matter_that_has_ended() {
    Walk done = archived();
    Walk stopped = new Walk("WELFARE").to(Step.OUTCOME_DISCLOSURE);
    stopped.file = stopped.disclosures.object(stopped.file, "张三", "太贵", stopped.when());
    Objection open = stopped.file.openObjections().getFirst();
    stopped.file = stopped.line.terminate(stopped.file, "不办了", 400, 30, stopped.when());
    Walk merged = new Walk("WELFARE").to(Step.PROPOSAL);
    merged.file = merged.line.merge(merged.file, "槐议〔2026〕9号", "同一件事", 400, 30, merged.when());
    for (Walk walk : List.of(done, stopped, merged)) {
      MatterFile file = walk.file;
      When when = walk.when();
      List<Supplier<MatterFile>> deeds =
          List.of(
              () -> walk.line.accept(file, when),
              () -> walk.line.reject(file, "无", 9, 9, when),
              () -> walk.line.revise(file, "方案", "改", when),
              () -> walk.line.hold(file, walk.draft(Body.BRANCH, 5, 5, 5), when),
              () -> walk.line.completeConsultation(file, when),
              () -> walk.line.completeDisclosure(file, when),
              () -> walk.line.giveBack(file, Step.MOTION, "再议", when),
              () -> walk.line.defer(file, "等", 400, 30, when),
              () -> walk.line.resume(file, "办", when),
              () -> walk.line.merge(file, "槐议〔2026〕8号", "同", 400, 30, when),
              () -> walk.line.terminate(file, "不办", 400, 30, when),
              () -> walk.line.archive(file, when),
              () -> walk.disclosures.post(file, "9号", "", "栏", "周梅", walk.day, "属实", when),
              () -> walk.disclosures.takeDown(file, "下雨", when),
              () -> walk.disclosures.object(file, "张三", "贵", when),
              () -> walk.disclosures.answer(file, open.id(), "李强", "已答", when),
              () ->
                  walk.disclosures.implement(file, Implementation.Kind.PAYMENT, "付款", null, when));
      assertThat(deeds)
          .allSatisfy(d -> assertThatThrownBy(d::get).isInstanceOf(RuleViolation.class));
    }
  }

  @Test
  void a_deferred_matter_waits_and_goes_on_where_it_stood() {
    Walk walk = new Walk("WELFARE").to(Step.PARTY_REVIEW);
    walk.file = walk.line.defer(walk.file, "等资金", 400, 30, walk.when());
    refused(
        StepGate.Rule.ACTIVE,
        () -> walk.line.hold(walk.file, walk.draft(Body.PARTY, 9, 9, 9), walk.when()));
    refused(Line.Rule.STATE, () -> walk.line.giveBack(walk.file, Step.MOTION, "再", walk.when()));
    walk.file = walk.line.resume(walk.file, "资金到位", walk.when());
    walk.hold(9, 9, 9);
    assertThat(walk.file.matter().step()).isEqualTo(Step.HOUSEHOLD_CONSULTATION);
    refused(Line.Rule.STATE, () -> walk.line.resume(walk.file, "再", walk.when()));
  }

  @Test
  void a_deferred_matter_can_be_terminated_and_no_matter_goes_on_in_itself() {
    Walk walk = new Walk("WELFARE");
    walk.file = walk.line.defer(walk.file, "等资金", 400, 30, walk.when());
    assertThat(walk.line.terminate(walk.file, "不办了", 400, 30, walk.when()).matter().state())
        .isEqualTo(MatterState.TERMINATED);
    Walk other = new Walk("WELFARE");
    refused(
        Line.Rule.STATE,
        () ->
            other.line.merge(other.file, other.file.matter().number(), "同", 400, 30, other.when()));
  }

  @Test
  void a_round_is_opened_in_its_step_with_a_plan_and_not_in_the_past() {
    Walk walk = new Walk("WELFARE").to(Step.PARTY_REVIEW);
    assertThatThrownBy(() -> walk.line.mayOpenRound(walk.file, walk.day))
        .isInstanceOf(Refused.class);
    walk.pass();
    walk.line.mayOpenRound(walk.file, walk.day);
    assertThatThrownBy(() -> walk.line.mayOpenRound(walk.file, walk.day.minusDays(1)))
        .isInstanceOf(FieldRefused.class);
  }

  @Test
  void households_are_not_asked_again_until_the_plan_has_changed() {
    Walk walk = new Walk("WELFARE").to(Step.HOUSEHOLD_CONSULTATION);
    walk.file = walk.file.with(Walk.round(1, walk.day, 3, 10, 1));
    assertThatThrownBy(() -> walk.line.mayOpenRound(walk.file, walk.day))
        .isInstanceOfSatisfying(
            Refused.class,
            r -> assertThat(r.sentences()).containsExactly("方案 v1 已有第 1 轮民议，方案没有改动，不用重新开始。"));
    walk.file = walk.line.revise(walk.file, "硬化 500 米", "群众要求", walk.when());
    walk.line.mayOpenRound(walk.file, walk.day);
  }
}
