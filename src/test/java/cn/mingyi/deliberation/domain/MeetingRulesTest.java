package cn.mingyi.deliberation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.Refused;
import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MeetingRulesTest {
  private static List<Enum<?>> unmet(Walk walk, MeetingDraft draft) {
    return MeetingRules.conditions(walk.file, walk.rules, walk.day, draft).stream()
        .filter(c -> !c.met())
        .<Enum<?>>map(Condition::rule)
        .toList();
  }

  private static String sentence(Walk walk, MeetingDraft draft, Enum<?> rule) {
    return MeetingRules.conditions(walk.file, walk.rules, walk.day, draft).stream()
        .filter(c -> c.rule() == rule)
        .map(Condition::sentence)
        .findFirst()
        .orElse("");
  }

  private static MeetingDraft notified(Body body, LocalDate notice) {
    return Walk.draft(body, 9, 9, "", 9, List.of(), notice, Ballot.byHands(9, 0, 0), null, null);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "SUPERVISION")
  void notice_is_asked_as_early_as_the_table_says(Body body) {
    Walk walk = new Walk("WELFARE").to(Step.RESOLUTION);
    int days = Oracle.noticeDays(body);
    assertThat(unmet(walk, notified(body, walk.day.minusDays(days)))).isEmpty();
    if (days > 0) {
      assertThat(unmet(walk, notified(body, walk.day.minusDays(days - 1))))
          .containsExactly(MeetingRules.Rule.NOTICE);
      assertThat(unmet(walk, notified(body, null))).containsExactly(MeetingRules.Rule.NOTICE);
      assertThat(sentence(walk, notified(body, null), MeetingRules.Rule.NOTICE))
          .contains("须提前 " + days + " 日");
    } else {
      assertThat(unmet(walk, notified(body, null))).isEmpty();
    }
  }

  @Test
  void each_step_has_its_body() {
    Walk walk = new Walk("WELFARE").to(Step.PARTY_REVIEW);
    assertThat(unmet(walk, walk.draft(Body.PARTY, 9, 9, 9))).isEmpty();
    assertThat(unmet(walk, walk.draft(Body.JOINT, 9, 9, 9)))
        .containsExactly(MeetingRules.Rule.BODY_OF_STEP);
    assertThat(sentence(walk, walk.draft(Body.JOINT, 9, 9, 9), MeetingRules.Rule.BODY_OF_STEP))
        .isEqualTo("审议由党员大会召开。");
  }

  @Test
  void attendance_stays_within_the_body() {
    Walk walk = new Walk("WELFARE").to(Step.JOINT_MEETING);
    assertThat(unmet(walk, walk.draft(Body.JOINT, 7, 7, 7))).isEmpty();
    assertThat(unmet(walk, walk.draft(Body.JOINT, 7, 0, 0))).isEmpty();
    assertThat(unmet(walk, walk.draft(Body.JOINT, 7, 8, 8)))
        .containsExactly(MeetingRules.Rule.ATTENDANCE);
    assertThat(unmet(walk, walk.draft(Body.JOINT, 0, 0, 0)))
        .containsExactly(MeetingRules.Rule.ATTENDANCE);
    assertThat(sentence(walk, walk.draft(Body.JOINT, 7, 8, 8), MeetingRules.Rule.ATTENDANCE))
        .isEqualTo("实到 8 人，多于应到 7 人。");
  }

  @Test
  void a_list_of_names_is_as_long_as_the_count() {
    Walk walk = new Walk("WELFARE").to(Step.JOINT_MEETING);
    Ballot two = Ballot.byHands(2, 0, 0);
    MeetingDraft right =
        Walk.draft(Body.JOINT, 3, 3, "", 2, List.of("王秀英", "李强"), null, two, null, null);
    MeetingDraft wrong = Walk.draft(Body.JOINT, 3, 3, "", 2, List.of("王秀英"), null, two, null, null);
    MeetingDraft byCount = Walk.draft(Body.JOINT, 3, 3, "", 2, List.of(), null, two, null, null);
    assertThat(unmet(walk, right)).isEmpty();
    assertThat(unmet(walk, byCount)).isEmpty();
    assertThat(unmet(walk, wrong)).containsExactly(MeetingRules.Rule.LIST);
    assertThat(sentence(walk, wrong, MeetingRules.Rule.LIST)).isEqualTo("签到名单 1 人，与实到 2 人不符。");
  }

  @Test
  void another_number_than_the_rosters_needs_a_reason_which_is_kept() {
    Walk walk = new Walk("WELFARE").to(Step.JOINT_MEETING);
    Ballot three = Ballot.byHands(3, 0, 0);
    MeetingDraft silent = Walk.draft(Body.JOINT, 5, 4, " ", 3, List.of(), null, three, null, null);
    MeetingDraft said =
        Walk.draft(Body.JOINT, 5, 4, "1 人停职", 3, List.of(), null, three, null, null);
    assertThat(unmet(walk, silent)).containsExactly(MeetingRules.Rule.ELIGIBLE_REASON);
    assertThat(sentence(walk, silent, MeetingRules.Rule.ELIGIBLE_REASON)).contains("4 人", "5 人");
    assertThat(unmet(walk, said)).isEmpty();
    MatterFile held = walk.line.hold(walk.file, said, walk.when());
    assertThat(held.meetings().getLast())
        .extracting(Meeting::counted, Meeting::eligible, Meeting::eligibleReason)
        .containsExactly(5, 4, "1 人停职");
  }

  @Test
  void the_joint_meeting_may_be_the_one_of_the_same_days_proposal() {
    Walk walk = new Walk("WELFARE").to(Step.JOINT_MEETING);
    Ballot three = Ballot.byHands(3, 0, 0);
    MeetingDraft shared =
        Walk.draft(Body.JOINT, 3, 3, "", 3, List.of(), null, three, null, Step.PROPOSAL);
    assertThat(unmet(walk, shared)).isEmpty();
    MatterFile held = walk.line.hold(walk.file, shared, walk.when());
    assertThat(held.meetings().getLast().sharedWith()).isEqualTo(Step.PROPOSAL);
    walk.later(1);
    assertThat(unmet(walk, shared)).containsExactly(MeetingRules.Rule.ONE_DAY);
  }

  @Test
  void no_other_steps_share_a_meeting() {
    Walk walk = new Walk("WELFARE").to(Step.PARTY_REVIEW);
    MeetingDraft shared =
        Walk.draft(
            Body.PARTY,
            3,
            3,
            "",
            3,
            List.of(),
            walk.day.minusDays(5),
            Ballot.byHands(3, 0, 0),
            null,
            Step.JOINT_MEETING);
    assertThat(unmet(walk, shared)).containsExactly(MeetingRules.Rule.ONE_DAY);
  }

  @Test
  void a_levy_is_not_voted_on_without_sound_numbers_of_households() {
    Walk walk = new Walk("WELFARE", true).to(Step.RESOLUTION);
    MeetingDraft none = walk.draft(Body.REPRESENTATIVES, 9, 9, 9);
    assertThat(unmet(walk, none)).containsExactly(MeetingRules.Rule.HOUSEHOLDS);
    assertThat(unmet(walk, weighted(walk, 50, 51))).containsExactly(MeetingRules.Rule.HOUSEHOLDS);
    assertThat(unmet(walk, weighted(walk, 50, -1))).containsExactly(MeetingRules.Rule.HOUSEHOLDS);
    assertThat(unmet(walk, weighted(walk, 50, 26))).isEmpty();
    // Missing numbers must not end as 未通过: that would need a new plan to vote again.
    assertThatThrownBy(() -> walk.line.hold(walk.file, none, walk.when()))
        .isInstanceOf(Refused.class);
  }

  private static MeetingDraft weighted(Walk walk, int present, int inFavour) {
    return Walk.draft(
        Body.REPRESENTATIVES,
        9,
        9,
        "",
        9,
        List.of(),
        walk.day.minusDays(5),
        Ballot.byHands(9, 0, 0),
        new HouseholdWeight(present, inFavour),
        null);
  }
}
