package cn.mingyi.platform.pdf;

import java.util.List;

/**
 * Pages that are counted together: they start on a new page, carry the same kind of head, and their
 * numbers begin at 1.
 *
 * @param leftCode content of the QR code at the upper left corner; empty text = none
 * @param rightCode content of the QR code at the upper right corner; empty text = none
 * @param footCode content of the QR code under the text, beside the small print; empty = none
 * @param banner large words in a frame over every page; empty = none
 * @param foot small print beside the page number: number, version, check code of the paper
 * @param numbered whether "— 1 —" is printed
 * @param watermark large grey words across every page; empty = none
 */
public record Section(
    PageForm form,
    PageHead head,
    PageText leftCode,
    PageText rightCode,
    PageText footCode,
    PageText foot,
    boolean numbered,
    String watermark,
    String banner,
    List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }

  public static SectionBuilder on(PageForm form) {
    return new SectionBuilder(form);
  }
}
