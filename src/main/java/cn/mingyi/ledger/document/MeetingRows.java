package cn.mingyi.ledger.document;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.MeetingRules;
import cn.mingyi.deliberation.domain.Ratio;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Condition;
import cn.mingyi.platform.pdf.FormGrid;
import cn.mingyi.platform.pdf.GridCell;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.roster.domain.Body;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the forms of 提议, 商议, 审议 and 决议 have under the common head. */
final class MeetingRows {
  private static final float SIGNATURES = 46;

  /** How many can sign in the form's own cell. */
  private static final int SIGNING_HERE = 20;

  private final Subject subject;
  private final Step step;

  MeetingRows(Subject subject, Step step) {
    this.subject = subject;
    this.step = step;
  }

  FormGrid addTo(FormGrid head) {
    Optional<Meeting> meeting =
        subject.file().decidingMeeting(step).or(() -> subject.file().meeting(step));
    FormGrid grid =
        head.rows(
                GridCell.label("时　间"),
                GridCell.value(meeting.map(m -> ChineseDate.of(m.heldOn())).orElse("")).tall(9),
                GridCell.label("会议形式"),
                GridCell.value(
                    meeting
                        .map(Meeting::bodyLabel)
                        .or(() -> step.meetingBody().map(Body::label))
                        .orElse("")))
            .rows(
                GridCell.label("应　到"),
                GridCell.value(meeting.map(MeetingRows::eligible).orElse("")).tall(9),
                GridCell.label("实到/比例"),
                GridCell.value(meeting.map(MeetingRows::present).orElse("")))
            .rows(
                GridCell.label("内　容"),
                GridCell.value(meeting.map(Meeting::content).orElse("")).across(3).tall(34))
            .rows(
                GridCell.label("表决结论"),
                GridCell.value(meeting.map(this::verdict).orElse("")).across(3).tall(14))
            .rows(
                GridCell.label("参会人员\n签　字"),
                GridCell.value(meeting.map(MeetingRows::names).orElse(Phrase.EMPTY))
                    .across(3)
                    .tall(SIGNATURES));
    if (step == Step.PARTY_REVIEW || step == Step.RESOLUTION) {
      grid =
          grid.rows(
              GridCell.label("乡镇参会\n人员签字\n及职务"),
              GridCell.value(
                      meeting.map(m -> Phrase.ofPeople(m.townshipAttendees())).orElse(Phrase.EMPTY))
                  .across(3)
                  .tall(18));
    }
    return grid.rows(
        GridCell.label("备　注"), GridCell.value(Remarks.of(subject, step)).across(3).tall(9));
  }

  private static String eligible(Meeting m) {
    return m.eligible() == m.counted()
        ? "%d %s（按花名册）".formatted(m.eligible(), m.unit())
        : "%d %s（花名册 %d，%s）".formatted(m.eligible(), m.unit(), m.counted(), m.eligibleReason());
  }

  private static String present(Meeting m) {
    return "%d %s，%s".formatted(m.present(), m.unit(), Ratio.percent(m.present(), m.eligible()));
  }

  private String verdict(Meeting m) {
    Matter matter = subject.file().matter();
    return "方案第%d版。%s。%s。结论：%s"
        .formatted(
            m.planVersion(),
            m.ballot().words(),
            MeetingRules.explain(matter, m, subject.rules()).reasons().stream()
                .map(Condition::sentence)
                .collect(Collectors.joining("；")),
            m.outcome());
  }

  /**
   * Small meetings sign here; the others sign the attendance list, which is filed with the form.
   */
  private static Phrase names(Meeting m) {
    return m.attendees().isEmpty() || m.attendees().size() > SIGNING_HERE
        ? Phrase.of("实到 %d %s，签字见会议签到表（附后）。".formatted(m.present(), m.unit()))
        : Phrase.of("到会：").names(m.attendees()).text("\n签字：\n\n\n");
  }
}
