package cn.mingyi.deliberation.document;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.MeetingRules;
import cn.mingyi.deliberation.domain.Ratio;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.domain.Verdict;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.platform.pdf.FormGrid;
import cn.mingyi.platform.pdf.GridCell;
import cn.mingyi.platform.pdf.HeadLine;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** 会议记录 of 提议, 商议, 审议 and 决议. */
final class MeetingRecordPdf {
  private final Subject subject;
  private final Meeting meeting;

  MeetingRecordPdf(Subject subject, Meeting meeting) {
    this.subject = subject;
    this.meeting = meeting;
  }

  Section section() {
    Matter matter = subject.file().matter();
    String late = meeting.lateReason().isEmpty() ? "" : "【补录】";
    return Section.on(PageForm.FORM)
        .head((page, total) ->
            List.of(
                HeadLine.of(
                    "事项编号：%s　方案第%d版 %s"
                        .formatted(matter.number(), meeting.planVersion(), late)
                        .strip(),
                    "第 " + page + "/" + total + " 页")))
        .code(
            Wording.code(
                subject, meeting.step().label() + "会议记录", matter.number(), meeting.planVersion()))
        .foot(Wording.foot(subject, matter.number(), meeting.planVersion()))
        .title(meeting.step().label() + "会议记录")
        .add(grid(matter))
        .together(s -> s.gap(2).signatures("主持人", "记录人", "村监会（监督）"))
        .build();
  }

  private FormGrid grid(Matter matter) {
    FormGrid grid =
        FormGrid.columns(24, 59, 24, 59)
            .rows(GridCell.label("事项名称"), GridCell.value(matter.title()).across(3).tall(11))
            .rows(
                GridCell.label("会议名称"),
                GridCell.value(meeting.bodyLabel()).tall(10),
                GridCell.label("会议时间"),
                GridCell.value(ChineseDate.of(meeting.heldOn())))
            .rows(
                GridCell.label("会议地点"),
                GridCell.value(meeting.place()).tall(10),
                GridCell.label("会议通知"),
                GridCell.value(notice()))
            .rows(
                GridCell.label("主持人"),
                GridCell.value(Phrase.ofPeople(meeting.chair())).tall(10),
                GridCell.label("记录人"),
                GridCell.value(Phrase.ofPeople(meeting.recorder())))
            .rows(GridCell.label("应到实到"), GridCell.value(attendance()).across(3).tall(10));
    if (meeting.step() == Step.PARTY_REVIEW || meeting.step() == Step.RESOLUTION) {
      grid =
          grid.rows(
              GridCell.label("乡镇\n参会人员"),
              GridCell.value(
                      meeting.townshipAttendees().isBlank()
                          ? Phrase.of("无")
                          : Phrase.ofPeople(meeting.townshipAttendees()))
                  .across(3)
                  .tall(12));
    }
    // A usual 决议 keeps its signatures on the page of what was decided.
    float room = meeting.step() == Step.RESOLUTION ? 26 : 48;
    Verdict verdict = MeetingRules.explain(matter, meeting, subject.rules());
    grid =
        grid.rows(
                GridCell.label("参会人员"),
                GridCell.value(
                        meeting.attendees().isEmpty()
                            ? Phrase.of(
                                "见签到表，共 %d %s。".formatted(meeting.present(), meeting.unit()))
                            : Phrase.ofNames(meeting.attendees())
                                .text("。共 %d %s。".formatted(meeting.present(), meeting.unit())))
                    .across(3)
                    .tall(12))
            .rows(GridCell.label("会议内容"), GridCell.value(meeting.content()).across(3).tall(room));
    if (meeting.step() == Step.RESOLUTION) {
      grid = decided(grid);
    }
    grid =
        grid.rows(
                GridCell.label("计　票"), GridCell.value(meeting.ballot().words()).across(3).tall(12))
            .rows(
                GridCell.label("结　论"),
                GridCell.value(Wording.reasons(verdict) + "\n结论：" + meeting.outcome())
                    .across(3)
                    .tall(16));
    List<String> remarks = remarks();
    return remarks.isEmpty()
        ? grid
        : grid.rows(
            GridCell.label("备　注"), GridCell.value(String.join("\n", remarks)).across(3).tall(10));
  }

  /** Minutes of a 决议 say what was voted on, and by what right 村民代表 decide it. */
  private FormGrid decided(FormGrid grid) {
    String what = "方案第%d版：%s".formatted(meeting.planVersion(), subject.votedPlan(meeting));
    FormGrid longer = grid.rows(GridCell.label("决议事项"), GridCell.value(what).across(3).tall(16));
    return subject
        .authority(meeting)
        .map(document ->
            longer.rows(GridCell.label("授权依据"), GridCell.value(document).across(3).tall(10)))
        .orElse(longer);
  }

  private String notice() {
    LocalDate given = meeting.noticeOn();
    return given == null
        ? "未登记"
        : "%s（提前 %d 日）"
            .formatted(ChineseDate.of(given), ChronoUnit.DAYS.between(given, meeting.heldOn()));
  }

  /** The share is rounded down, so that it never reads as more than it is. */
  private String attendance() {
    return "应到 %d %s（按花名册计 %d）　实到 %d %s　到会率 %s"
        .formatted(
            meeting.eligible(),
            meeting.unit(),
            meeting.counted(),
            meeting.present(),
            meeting.unit(),
            Ratio.percent(meeting.present(), meeting.eligible()));
  }

  private List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    String shared = Wording.shared(subject, meeting);
    if (!shared.isEmpty()) {
      remarks.add(shared + "。");
    }
    if (meeting.eligible() != meeting.counted()) {
      remarks.add(
          "应到由 %d 改为 %d，理由：%s"
              .formatted(meeting.counted(), meeting.eligible(), meeting.eligibleReason()));
    }
    if (!meeting.lateReason().isEmpty()) {
      remarks.add("补录，原因：" + meeting.lateReason());
    }
    return remarks;
  }
}
