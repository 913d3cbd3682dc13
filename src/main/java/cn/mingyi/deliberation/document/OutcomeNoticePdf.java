package cn.mingyi.deliberation.document;

import cn.mingyi.deliberation.usecase.MatterPapers.Notice;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.deliberation.usecase.OutcomeWords;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.GridCell;
import cn.mingyi.platform.pdf.Phrase;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.SectionBuilder;
import java.util.List;

/** 实施结果公告. */
final class OutcomeNoticePdf {
  private static final float SIZE = 12;

  private final Subject subject;
  private final Notice notice;

  OutcomeNoticePdf(Subject subject, Notice notice) {
    this.subject = subject;
    this.notice = notice;
  }

  Section section() {
    OutcomeWords words = new OutcomeWords(subject);
    NoticeFrame frame = new NoticeFrame(subject, notice);
    SectionBuilder paper = frame.open("实施结果公告", words.title());
    NoticeFrame.set(paper, words.before());
    if (!words.rows().isEmpty()) {
      paper.add(table(words)).gap(2);
    }
    NoticeFrame.set(paper, words.after(notice.supervision()));
    boolean more = !notice.text().isBlank();
    frame.ownWords(paper, "四、其他说明");
    return frame.close(paper, more ? "五、公示与异议" : "四、公示与异议");
  }

  private static DataTable table(OutcomeWords words) {
    List<String> heads = words.heads();
    return DataTable.of(
            new DataTable.Column(heads.get(0), 36, Align.CENTER),
            new DataTable.Column(heads.get(1), 14, Align.CENTER),
            new DataTable.Column(heads.get(2), 72, Align.LEFT),
            new DataTable.Column(heads.get(3), 34, Align.RIGHT))
        .size(SIZE)
        .rows(words.rows().stream().map(r -> r.stream().map(Phrase::of).toList()).toList())
        .total(
            GridCell.label("付款合计").across(3),
            GridCell.value(words.paid().yuan()).aligned(Align.RIGHT));
  }
}
