package cn.mingyi.deliberation.document;

import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.deliberation.domain.Ballot;
import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.ConsultationStatus;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.MeetingRules;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Notice;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Money;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.SectionBuilder;
import cn.mingyi.roster.domain.PersonalNumbers;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 决议公告. */
final class ResolutionNoticePdf {
  private final Subject subject;
  private final Notice notice;

  ResolutionNoticePdf(Subject subject, Notice notice) {
    this.subject = subject;
    this.notice = notice;
  }

  Section section() {
    MatterFile file = subject.file();
    Meeting resolution =
        file.decidingMeeting(Step.RESOLUTION)
            .orElseThrow(() -> new IllegalArgumentException("no resolution that counts"));
    NoticeFrame frame = new NoticeFrame(subject, notice);
    SectionBuilder paper = frame.open("决议公告");
    paper
        .paragraph(opening(file.matter(), resolution))
        .heading(1, "一、决议内容")
        .paragraph(plan(resolution))
        .heading(1, "二、议事经过")
        .paragraph(course())
        .heading(1, "三、表决结果")
        .paragraph(result(file.matter(), resolution));
    Wording.authority(subject, resolution)
        .ifPresent(document -> paper.paragraph("授权依据：" + PersonalNumbers.masked(document)));
    boolean more = !notice.text().isBlank();
    frame.ownWords(paper, "四、其他说明");
    return frame.close(paper, more ? "五、公示与异议" : "四、公示与异议");
  }

  private String opening(Matter matter, Meeting resolution) {
    Money amount = matter.amount();
    return "%s（%s）按照“六议两公开”程序办理，%s经%s表决通过，现予公告。%s"
        .formatted(
            matter.title(),
            matter.number(),
            ChineseDate.of(resolution.heldOn()),
            resolution.bodyLabel(),
            amount == null ? "" : "涉及金额" + amount.yuan() + "元。");
  }

  /** The plan that was voted on, whatever came after it. */
  private String plan(Meeting resolution) {
    return PersonalNumbers.masked(Wording.votedPlan(subject, resolution));
  }

  private String course() {
    MatterFile file = subject.file();
    String motion =
        "%s动议（%s）"
            .formatted(ChineseDate.of(file.matter().raisedOn()), file.matter().source().label());
    Stream<String> meetings =
        Stream.of(Step.PROPOSAL, Step.JOINT_MEETING, Step.PARTY_REVIEW)
            .flatMap(step -> file.decidingMeeting(step).stream())
            .map(m ->
                "%s%s%s通过"
                    .formatted(ChineseDate.of(m.heldOn()), m.body().label(), m.step().label()));
    return Stream.concat(Stream.concat(Stream.of(motion), meetings), consultation())
        .collect(Collectors.joining("；", "", "。"));
  }

  private Stream<String> consultation() {
    ConsultationStatus round = subject.file().consultation();
    if (round == null) {
      Matter matter = subject.file().matter();
      return subject
          .rules()
          .category(matter.category(), matter.raisedOn())
          .map(Category::exemptionRule)
          .filter(rule -> !rule.isBlank())
          .map(rule -> "本类事项无须民议（" + rule + "）")
          .stream();
    }
    Coverage c = round.coverage();
    return Stream.of(
        "%s至%s民议，%s，其中同意 %d 户、不同意 %d 户、弃权 %d 户、有条件 %d 户"
            .formatted(
                ChineseDate.of(round.openedOn()),
                ChineseDate.of(round.lastAskedOn()),
                c.sentence(),
                c.agree(),
                c.disagree(),
                c.abstain(),
                c.conditional()));
  }

  private String result(Matter matter, Meeting m) {
    return "%s于%s召开。%s。计票：%s。决议%s。"
        .formatted(
            m.bodyLabel(),
            ChineseDate.of(m.heldOn()),
            Wording.plainReasons(MeetingRules.explain(matter, m, subject.rules())),
            counts(m.ballot()),
            m.outcome());
  }

  private static String counts(Ballot b) {
    return "发出%d，收回%d，其中赞成%d、反对%d、弃权%d、无效%d"
        .formatted(b.issued(), b.returned(), b.inFavour(), b.against(), b.abstained(), b.invalid());
  }
}
