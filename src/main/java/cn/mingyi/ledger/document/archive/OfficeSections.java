package cn.mingyi.ledger.document.archive;

import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.pdf.FinishedPaper;
import cn.mingyi.platform.pdf.PageForm;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.Section;
import cn.mingyi.platform.pdf.SectionBuilder;
import cn.mingyi.village.domain.Letterhead;

/** What all papers of a packet have in common: they are office copies and say so. */
final class OfficeSections {
  private static final String WATERMARK = "内部存档 不得张贴";

  private final PaperPress press;

  OfficeSections(PaperPress press) {
    this.press = press;
  }

  /**
   * @param number of what the paper is about; empty when it is about the village
   */
  static SectionBuilder on(PageForm form, Letterhead letterhead, String title, String number) {
    String foot =
        "%s　%s　%s　%s"
            .formatted(letterhead.village().name(), number, title, letterhead.mark())
            .replace("　　", "　");
    return Section.on(form)
        .watermark(WATERMARK)
        .foot((page, total) -> foot + "　第" + page + "/" + total + "页")
        .title(title);
  }

  /**
   * @param name of the paper; no personal data
   */
  Paper paper(String name, SectionBuilder section) {
    FinishedPaper paper = press.finish(name, section.build());
    return new Paper(name, paper.pdf(), paper.pages(), paper.missingCharacters());
  }
}
