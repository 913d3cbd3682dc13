package cn.mingyi.platform.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/** The cell styles of one workbook, each made once: a workbook holds only so many. */
final class LedgerStyles {
  private static final String FACE = "宋体";
  private static final short TITLE_SIZE = 16;
  private static final short SIZE = 11;

  private static final int TONES = RowMark.Tone.values().length;

  private final Workbook workbook;

  /** By kind, quoting, tone and weight: a ledger asks for one for every cell. */
  private final @Nullable CellStyle[] cells =
      new CellStyle[4 * LedgerColumn.Kind.values().length * RowMark.Tone.values().length];

  private final Font plain;
  private final Font bold;

  private record Key(LedgerColumn.Kind kind, boolean quoted, RowMark.Tone tone, boolean bold) {}

  LedgerStyles(Workbook workbook) {
    this.workbook = workbook;
    this.plain = font(SIZE, false);
    this.bold = font(SIZE, true);
  }

  CellStyle title() {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font(TITLE_SIZE, true));
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  CellStyle subhead() {
    CellStyle style = workbook.createCellStyle();
    style.setFont(plain);
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  CellStyle head() {
    CellStyle style = workbook.createCellStyle();
    style.setFont(bold);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    border(style);
    fill(style, 0xE7, 0xE6, 0xE6);
    return style;
  }

  /**
   * @param quoted marks a text that looks like a formula, so that nobody's program reckons with it
   */
  CellStyle cell(LedgerColumn.Kind kind, boolean quoted, RowMark.Tone tone, boolean strong) {
    int index =
        ((kind.ordinal() * TONES + tone.ordinal()) * 2 + (quoted ? 1 : 0)) * 2 + (strong ? 1 : 0);
    CellStyle style = cells[index];
    if (style == null) {
      style = make(new Key(kind, quoted, tone, strong));
      cells[index] = style;
    }
    return style;
  }

  /** How many rows say something in a column of words. */
  CellStyle count() {
    CellStyle style = make(new Key(LedgerColumn.Kind.NUMBER, false, RowMark.Tone.NONE, true));
    style.setDataFormat(workbook.createDataFormat().getFormat("\"共 \"0\" 行\""));
    style.setAlignment(HorizontalAlignment.LEFT);
    return style;
  }

  private CellStyle make(Key key) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(key.bold() ? bold : plain);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setDataFormat(workbook.createDataFormat().getFormat(format(key.kind())));
    style.setAlignment(
        switch (key.kind()) {
          case TEXT -> HorizontalAlignment.LEFT;
          case DATE -> HorizontalAlignment.CENTER;
          case NUMBER, MONEY, PERCENT -> HorizontalAlignment.RIGHT;
        });
    style.setWrapText(key.kind() == LedgerColumn.Kind.TEXT);
    // A word must not touch the number before it.
    style.setIndention((short) (key.kind() == LedgerColumn.Kind.TEXT ? 1 : 0));
    style.setQuotePrefixed(key.quoted());
    border(style);
    switch (key.tone()) {
      case NONE -> {}
      case AMBER -> fill(style, 0xFF, 0xE6, 0x99);
      case RED -> fill(style, 0xF8, 0xC4, 0xC0);
    }
    return style;
  }

  private static String format(LedgerColumn.Kind kind) {
    return switch (kind) {
      case TEXT -> "@";
      case DATE -> "yyyy-mm-dd";
      case NUMBER -> "General";
      case MONEY -> "#,##0.00";
      case PERCENT -> "0.0%";
    };
  }

  private Font font(short size, boolean strong) {
    Font font = workbook.createFont();
    font.setFontName(FACE);
    font.setFontHeightInPoints(size);
    font.setBold(strong);
    return font;
  }

  private static void border(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }

  private static void fill(CellStyle style, int red, int green, int blue) {
    ((XSSFCellStyle) style)
        .setFillForegroundColor(
            new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}, null));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }
}
