package cn.mingyi.deliberation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.deliberation.SampleMatter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers;
import cn.mingyi.deliberation.usecase.MatterPapers.Convening;
import cn.mingyi.deliberation.usecase.MatterPapers.Notice;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.ReadPaper;
import cn.mingyi.platform.text.Glyphs;
import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatterPapersTest {
  private static final MatterPapers PAPERS = new MatterPapersPdf(new PaperPress(new Glyphs()));
  private static final MatterFile DONE = SampleMatter.archived();

  @Test
  void the_motion_form_says_who_moved_what_and_what_became_of_it() {
    Paper paper = PAPERS.motionForm(SampleMatter.subject(DONE));
    assertThat(paper.pages()).isEqualTo(1);
    assertThat(joined(paper))
        .contains("动议登记表", "槐议〔2026〕3号", "√党员群众建议□村干部提议□上级安排")
        .contains("王𬀩国、李喆、赵犇等12名村民", "联名村民12人，联名村民代表3人")
        .contains("368,000.00元", "2026年2月4日受理，转入提议", "留痕a1b2c3d4");
  }

  @Test
  void a_meeting_shared_by_two_steps_is_named_in_both_records_and_late_ones_are_marked() {
    String proposal = joined(record(Step.PROPOSAL));
    String joint = joined(record(Step.JOINT_MEETING));
    assertThat(proposal).contains("与商议为同一次会议（一肩挑村合并召开）", "补录，原因：文书外出学习，回村后补记");
    assertThat(joint).contains("与提议为同一次会议（一肩挑村合并召开）", "【补录】");
  }

  @Test
  void the_record_explains_its_verdict_and_lists_everybody_whom_the_roster_counts() {
    String review = joined(record(Step.PARTY_REVIEW));
    assertThat(review)
        .contains("应到31，须到21（三分之二以上），实到26", "赞成24，须16（超过应到的半数）", "结论：通过")
        .contains("发出26＝收回26＋未收回0＋作废0；收回26＝赞成24＋反对2＋弃权0＋无效0")
        .contains("2026年2月15日（提前9日）", "高村乡副乡长周明、包村干部郝丽")
        .contains("会议签到表", "应到31，实到26", "乡镇参会人员签字及职务");
    Paper resolution = record(Step.RESOLUTION);
    assertThat(joined(resolution)).contains("见签到表，共41人", "应到45人（按花名册计45）实到41人到会率91.1%");
    assertThat(resolution.missingCharacters()).isEmpty();
  }

  @Test
  void a_notice_of_meeting_comes_with_a_list_to_sign_even_for_hundreds() {
    LocalDate day = LocalDate.of(2026, 3, 20);
    Paper paper =
        PAPERS.convening(
            SampleMatter.subject(DONE),
            new Convening(
                Step.RESOLUTION,
                SampleMatter.households(412, day),
                "上午9时",
                "村委会院内",
                day.minusDays(12)));
    String all = joined(paper);
    assertThat(all)
        .contains("定于2026年3月20日上午9时在村委会院内召开村民会议（户代表）", "应到人数：412户，到会须满275户（三分之二以上）")
        .contains("2026年3月8日", "HSG-412");
    assertThat(paper.pages()).isBetween(6, 14);
  }

  @Test
  void the_resolution_notice_tells_plan_course_vote_and_how_to_object() {
    Paper paper =
        PAPERS.resolutionNotice(SampleMatter.subject(DONE), Notice.of(DONE.postings().getFirst()));
    assertThat(joined(paper))
        .contains("村务公开槐公〔2026〕12号", "全体村民：", "路灯36盏")
        .contains("应征求412户，除外1户，已征求411户，100%")
        .contains("应到45，须到30（三分之二以上），实到41", "决议通过")
        .contains("公示期：2026年3月24日至2026年4月7日，共15日")
        .contains("村监会0351-5520001", "乡镇0351-5520002", "槐树沟村村民委员会", "2026年3月23日")
        .contains("槐公〔2026〕12号方案第1版留痕a1b2c3d4");
    try (ReadPaper read = ReadPaper.of(paper)) {
      for (int page = 1; page <= paper.pages(); page++) {
        assertThat(read.codes(page))
            .containsExactly(
                "MY1|决议公告|槐公〔2026〕12号|槐议〔2026〕3号|1|a1b2c3d4|%d/%d".formatted(page, paper.pages()));
      }
    }
  }

  @Test
  void papers_name_the_plan_that_they_are_about_and_not_the_newest() {
    MatterFile changed = SampleMatter.revised(DONE, LocalDate.of(2026, 10, 22));
    assertThat(changed.planNumber()).isEqualTo(2);
    Meeting meeting = DONE.decidingMeeting(Step.PARTY_REVIEW).orElseThrow();
    Paper record =
        PAPERS.meetingRecord(
            SampleMatter.subject(changed),
            meeting,
            SampleMatter.eligible(meeting.body(), meeting.eligible(), meeting.heldOn()));
    assertThat(joined(record)).contains("方案第1版留痕").doesNotContain("方案第2版");
    assertThat(codes(record)).hasSize(record.pages()).allMatch(c -> c.contains("|1|a1b2c3d4|"));
    Paper motion = PAPERS.motionForm(SampleMatter.subject(changed));
    assertThat(joined(motion)).doesNotContain("方案第");
    assertThat(codes(motion)).containsExactly("MY1|动议登记表|槐议〔2026〕3号|槐议〔2026〕3号||a1b2c3d4|1/1");
    Paper posted =
        PAPERS.resolutionNotice(
            SampleMatter.subject(changed), Notice.of(DONE.postings().getFirst()));
    assertThat(joined(posted)).contains("方案第1版留痕").doesNotContain("方案第2版");
  }

  @Test
  void a_notice_of_meeting_names_the_plan_of_its_day() {
    MatterFile changed = SampleMatter.revised(DONE, LocalDate.of(2026, 10, 22));
    Paper before = convening(changed, LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 15));
    assertThat(joined(before)).contains("方案版本：第1版", "方案第1版").doesNotContain("第2版");
    assertThat(codes(before)).hasSize(before.pages()).allMatch(c -> c.contains("|1|a1b2c3d4|"));
    assertThat(joined(convening(changed, LocalDate.of(2026, 11, 3), LocalDate.of(2026, 10, 30))))
        .contains("方案版本：第2版");
    assertThat(joined(convening(changed, LocalDate.of(2026, 2, 5), LocalDate.of(2026, 2, 3))))
        .doesNotContain("方案版本", "方案第");
  }

  @Test
  void a_notice_of_meeting_without_a_registered_day_is_dated_by_hand() {
    assertThat(joined(convening(DONE, LocalDate.of(2026, 3, 20), null)))
        .contains("槐树沟村村民委员会＿＿＿＿年＿＿月＿＿日", "方案版本：第1版");
  }

  @Test
  void who_came_is_ticked_beside_the_room_to_sign_and_not_in_it() {
    Paper paper = record(Step.PROPOSAL);
    try (ReadPaper read = ReadPaper.of(paper)) {
      int page = read.pages();
      assertThat(read.joined(page)).contains("会议签到表", "序号姓名到会签字（按印）");
      float tick = read.find(page, "√").getFirst().getXDirAdj();
      float came = read.find(page, "到会签字").getFirst().getXDirAdj();
      float sign = read.find(page, "签字（按印）").getFirst().getXDirAdj();
      assertThat(tick).isBetween(came - 10, sign - 5);
    }
  }

  @Test
  void the_minutes_of_a_resolution_say_what_was_decided_and_by_what_right() {
    String resolution = joined(record(Step.RESOLUTION));
    assertThat(resolution)
        .contains("决议事项方案第1版：一是硬化村东生产路1.2公里", "验收结果向全体村民公开")
        .contains("授权依据2026年1月4日村民会议决议");
    assertThat(joined(record(Step.PARTY_REVIEW))).doesNotContain("决议事项", "授权依据");
    try (ReadPaper read = ReadPaper.of(record(Step.RESOLUTION))) {
      assertThat(read.joined(1)).contains("结论：通过", "村监会（监督）：");
    }
    assertThat(
            joined(
                PAPERS.resolutionNotice(
                    SampleMatter.subject(DONE), Notice.of(DONE.postings().getFirst()))))
        .contains("授权依据：2026年1月4日村民会议决议");
  }

  @Test
  void money_is_left_over_only_when_every_contract_is_paid() {
    MatterFile paid = SampleMatter.paid("10399.50");
    assertThat(outcome(paid))
        .contains("决议金额368,000.00元，已付款352,000.00元，结余16,000.00元。")
        .doesNotContain("尚未支付");
    assertThat(outcome(DONE)).doesNotContain("结余");
    assertThat(outcome(SampleMatter.paid("26399.50"))).contains("决议金额已全部支付");
    assertThat(outcome(SampleMatter.paid("30000"))).contains("超出3,600.50元");
  }

  @Test
  void an_objection_to_the_outcome_is_not_one_to_the_resolution() {
    assertThat(outcome(SampleMatter.objectedToOutcome())).contains("决议公开期间收到异议1件，已答复1件。");
  }

  @Test
  void there_is_no_resolution_notice_before_a_resolution() {
    assertThatThrownBy(() ->
            PAPERS.resolutionNotice(
                SampleMatter.subject(SampleMatter.reviewed()),
                Notice.of(DONE.postings().getFirst())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_outcome_notice_adds_up_what_was_paid_and_not_what_was_contracted() {
    Paper paper =
        PAPERS.outcomeNotice(SampleMatter.subject(DONE), Notice.of(DONE.postings().getLast()));
    assertThat(joined(paper))
        .contains(
            "实施结果公告",
            "352,000.00",
            "付款合计341,600.50",
            "决议金额中尚未支付26,399.50元（合同金额352,000.00元，未付10,399.50元）")
        .contains("工程与决议一致，付款手续齐全，同意公开。", "决议公开期间收到异议1件，已答复1件", "公示期：2026年9月29日至2026年10月13日");
  }

  @Test
  void what_is_posted_carries_no_identity_or_telephone_number() {
    Notice typed =
        new Notice(
            "槐公〔2026〕13号",
            "联系人电话13800001234，身份证11010519491231002X。",
            "孙淼",
            "",
            LocalDate.of(2026, 3, 23),
            LocalDate.of(2026, 4, 7));
    String all = joined(PAPERS.resolutionNotice(SampleMatter.subject(DONE), typed));
    assertThat(all).contains("138****1234", "110***********002X", "五、公示与异议");
    assertThat(all).doesNotContain("13800001234", "19491231");
  }

  @Test
  void a_long_record_goes_on_overleaf_and_loses_nothing() {
    Meeting meeting = DONE.decidingMeeting(Step.RESOLUTION).orElseThrow();
    StringBuilder content = new StringBuilder();
    for (int i = 1; i <= 120; i++) {
      content.append("第%d人发言：路面宽度、排水沟和工期都要在公告中写清楚。".formatted(i));
    }
    Meeting talkative = SampleMatter.with(meeting, content.toString());
    Paper paper =
        PAPERS.meetingRecord(
            SampleMatter.subject(DONE),
            talkative,
            SampleMatter.eligible(meeting.body(), 45, meeting.heldOn()));
    String all = joined(paper);
    for (int i = 1; i <= 120; i++) {
      assertThat(all).contains("第" + i + "人发言");
    }
    assertThat(all).contains("主持人：").contains("结论：通过");
  }

  @Test
  void a_character_that_no_font_has_is_reported_by_the_paper() {
    String nowhere = Character.toString(0x323BF);
    Meeting meeting = DONE.decidingMeeting(Step.RESOLUTION).orElseThrow();
    Paper paper =
        PAPERS.meetingRecord(
            SampleMatter.subject(DONE),
            SampleMatter.with(meeting, "李" + nowhere + "发言"),
            SampleMatter.eligible(meeting.body(), 45, meeting.heldOn()));
    assertThat(paper.missingCharacters()).containsExactly(nowhere);
    assertThat(joined(paper)).contains("李[U+323BF]发言");
  }

  private static Paper convening(MatterFile file, LocalDate day, @Nullable LocalDate issued) {
    return PAPERS.convening(
        SampleMatter.subject(file),
        new Convening(
            Step.RESOLUTION,
            SampleMatter.eligible(Body.REPRESENTATIVES, 45, day),
            "",
            "村委会院内",
            issued));
  }

  private static String outcome(MatterFile file) {
    return joined(
        PAPERS.outcomeNotice(SampleMatter.subject(file), Notice.of(DONE.postings().getLast())));
  }

  private static List<String> codes(Paper paper) {
    List<String> all = new ArrayList<>();
    try (ReadPaper read = ReadPaper.of(paper)) {
      for (int page = 1; page <= read.pages(); page++) {
        all.addAll(read.codes(page));
      }
    }
    return all;
  }

  private static Paper record(Step step) {
    Meeting meeting = DONE.decidingMeeting(step).orElseThrow();
    return PAPERS.meetingRecord(
        SampleMatter.subject(DONE),
        meeting,
        SampleMatter.eligible(meeting.body(), meeting.eligible(), meeting.heldOn()));
  }

  private static String joined(Paper paper) {
    StringBuilder all = new StringBuilder();
    try (ReadPaper read = ReadPaper.of(paper)) {
      for (int page = 1; page <= read.pages(); page++) {
        all.append(read.joined(page));
      }
    }
    return all.toString();
  }
}
