package cn.mingyi.deliberation.document;

import cn.mingyi.deliberation.usecase.MatterPapers.Notice;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.deliberation.usecase.ResolutionWords;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.SectionBuilder;

/** 决议公告. */
final class ResolutionNoticePdf {
  private final Subject subject;
  private final Notice notice;

  ResolutionNoticePdf(Subject subject, Notice notice) {
    this.subject = subject;
    this.notice = notice;
  }

  Section section() {
    ResolutionWords words = new ResolutionWords(subject);
    NoticeFrame frame = new NoticeFrame(subject, notice);
    SectionBuilder paper = frame.open("决议公告", words.title());
    NoticeFrame.set(paper, words.lines());
    boolean more = !notice.text().isBlank();
    frame.ownWords(paper, "四、其他说明");
    return frame.close(paper, more ? "五、公示与异议" : "四、公示与异议");
  }
}
