package cn.mingyi.consultation.document;

import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.consultation.usecase.SheetForm;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the lines of a 民议征求意见表 stand. Every line is equally high, so that the pages can be
 * registered before one is printed and a line can be found on a photograph.
 */
public final class SheetLayout implements SheetForm {
  /** Room for a signature and a thumb print, in millimetres. */
  static final float ROW = 12;

  /** Of the first page, which carries the title. */
  static final int FIRST_LINES = 9;

  /** Of the first page when it also says what changed in the plan. */
  static final int FIRST_LINES_WITH_CHANGES = 7;

  static final int LINES = 10;

  /** Room for what changed in the plan, in millimetres. */
  static final float CHANGES = 22;

  /** Upper edge of the text under the codes, title, table head, in millimetres. */
  private static final float TEXT = 35;

  private static final float TITLE = 12.7f;
  private static final float TABLE_HEAD = 13f;

  /** Centres of the two codes at the upper corners, in millimetres of the page. */
  static final float LEFT_CODE = 28.5f;

  static final float RIGHT_CODE = 268.5f;
  static final float CODE_DOWN = 21.5f;

  @Override
  public List<Integer> linesPerPage(Round round, int households) {
    List<Integer> pages = new ArrayList<>();
    int left = households;
    int room = round.changes().isEmpty() ? FIRST_LINES : FIRST_LINES_WITH_CHANGES;
    while (left > 0) {
      pages.add(Math.min(left, room));
      left -= room;
      room = LINES;
    }
    return pages;
  }

  /** Upper edge of a line in millimetres from the top of the page. */
  static float top(Round round, IssuedPage page, int line) {
    boolean first = page.page() == 1;
    float table =
        TEXT
            + (first ? TITLE : 0)
            + (first && !round.changes().isEmpty() ? CHANGES : 0)
            + TABLE_HEAD;
    return table + (line - 1) * ROW;
  }
}
