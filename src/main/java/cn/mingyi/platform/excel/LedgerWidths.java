package cn.mingyi.platform.excel;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Sheet;

/** How wide the columns of a sheet are to be, in characters; a Chinese one is as wide as two. */
final class LedgerWidths {
  /** Of 2026-01-05. */
  static final int DATE = 10;

  private static final int INDENT = 1;

  private static final int NARROWEST = 6;
  private static final int WIDEST = 40;

  /** A sheet that needs A3 has so many columns that long texts must go on in further lines. */
  private static final int WIDEST_OF_MANY = 22;

  private static final int HEAD_IN_ONE_LINE = 8;
  private static final int UNITS_PER_CHARACTER = 256;

  private final int[] widths;
  private final int room;
  private final int widest;

  LedgerWidths(LedgerSheet ledger) {
    widths = new int[ledger.width()];
    room = ledger.large() ? 1 : 2;
    widest = ledger.large() ? WIDEST_OF_MANY : WIDEST;
  }

  void head(int column, String head) {
    int width = width(head);
    // The filter's arrow stands beside the words.
    characters(column, (width > HEAD_IN_ONE_LINE ? (width + 1) / 2 : width) + 2);
  }

  /**
   * Takes a text into account.
   *
   * @return how many lines it needs in its column, however wide that will be
   */
  int text(int column, String text) {
    // Two to a character is the most it can take: most texts need not be measured.
    int most = INDENT + 2 * text.length();
    if (most > widths[column]) {
      characters(column, INDENT + width(text));
    }
    return most + room <= widest && text.indexOf('\n') < 0 ? 1 : lines(text);
  }

  private int lines(String text) {
    int most = widest - room - INDENT;
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += Math.max(1, (width(line) + most - 1) / most);
    }
    return lines;
  }

  void number(int column, BigDecimal number) {
    characters(column, Math.max(0, number.precision() - number.scale()) + number.scale() + 2);
  }

  /** With a comma after every three figures, a point and two decimals. */
  void fen(int column, long fen) {
    int figures = 1;
    for (long yuan = Math.abs(fen / 100); yuan > 9; yuan /= 10) {
      figures++;
    }
    characters(column, figures + (figures - 1) / 3 + 3 + (fen < 0 ? 1 : 0));
  }

  void characters(int column, int characters) {
    if (widths[column] < characters) {
      widths[column] = characters;
    }
  }

  /** Of the longest line. */
  private static int width(String text) {
    int longest = 0;
    int line = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        line = 0;
      } else if (!Character.isLowSurrogate(c)) {
        line += c < 0x2000 ? 1 : 2;
        longest = Math.max(longest, line);
      }
    }
    return longest;
  }

  void applyTo(Sheet sheet) {
    for (int i = 0; i < widths.length; i++) {
      int characters = Math.clamp(widths[i] + room, NARROWEST, widest);
      sheet.setColumnWidth(i, characters * UNITS_PER_CHARACTER);
    }
  }
}
