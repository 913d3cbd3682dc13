package cn.mingyi.deliberation.document;

import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.usecase.MatterPapers;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.pdf.FinishedPaper;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.roster.domain.Eligible;
import java.util.List;

/** Papers of a matter as PDF. */
public final class MatterPapersPdf implements MatterPapers {
  private final PaperPress press;

  public MatterPapersPdf(PaperPress press) {
    this.press = press;
  }

  @Override
  public Paper motionForm(Subject subject) {
    return paper("动议登记表", subject, List.of(new MotionFormPdf(subject).section()));
  }

  @Override
  public Paper convening(Subject subject, Convening convening) {
    return paper(
        convening.step().label() + "会议通知",
        subject,
        List.of(
            new MeetingNoticePdf(subject, convening).section(),
            AttendanceListPdf.toSign(subject, convening).section()));
  }

  @Override
  public Paper meetingRecord(Subject subject, Meeting meeting, Eligible eligible) {
    return paper(
        meeting.step().label() + "会议记录",
        subject,
        List.of(
            new MeetingRecordPdf(subject, meeting).section(),
            AttendanceListPdf.of(subject, meeting, eligible).section()));
  }

  @Override
  public Paper resolutionNotice(Subject subject, Notice notice) {
    return paper("决议公告", subject, List.of(new ResolutionNoticePdf(subject, notice).section()));
  }

  @Override
  public Paper outcomeNotice(Subject subject, Notice notice) {
    return paper("实施结果公告", subject, List.of(new OutcomeNoticePdf(subject, notice).section()));
  }

  private Paper paper(String kind, Subject subject, List<Section> sections) {
    String title = kind + " " + subject.file().matter().number();
    FinishedPaper paper = press.finish(title, sections);
    return new Paper(title, paper.pdf(), paper.pages(), paper.missingCharacters());
  }
}
