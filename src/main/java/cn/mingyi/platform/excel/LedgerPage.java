package cn.mingyi.platform.excel;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Writes one sheet of a ledger. */
final class LedgerPage {
  private static final int NARROWEST = 6;
  private static final int WIDEST = 40;

  /** A sheet that needs A3 has so many columns that long texts must go on in further lines. */
  private static final int WIDEST_OF_MANY = 22;

  private static final int HEAD_IN_ONE_LINE = 8;
  private static final int UNITS_PER_CHARACTER = 256;
  private static final float TITLE_HEIGHT = 30;
  private static final float HEAD_HEIGHT = 32;

  private final LedgerSheet ledger;
  private final SXSSFSheet sheet;
  private final LedgerStyles styles;
  private final int[] widths;
  private int next;

  LedgerPage(LedgerSheet ledger, SXSSFSheet sheet, LedgerStyles styles) {
    this.ledger = ledger;
    this.sheet = sheet;
    this.styles = styles;
    this.widths = new int[ledger.width()];
  }

  void write() {
    banner(ledger.title(), styles.title(), TITLE_HEIGHT);
    if (!ledger.subhead().isEmpty()) {
      banner(ledger.subhead(), styles.subhead(), sheet.getDefaultRowHeightInPoints());
    }
    int head = next;
    head();
    for (LedgerRow row : ledger.rows()) {
      row(row, false);
    }
    int lastRow = next - 1;
    ledger.total().ifPresent(total -> row(total, true));
    sheet.createFreezePane(ledger.frozenColumns(), head + 1);
    sheet.setAutoFilter(new CellRangeAddress(head, lastRow, 0, ledger.width() - 1));
    for (int i = 0; i < widths.length; i++) {
      int characters =
          Math.clamp(
              widths[i] + (ledger.large() ? 1 : 2),
              NARROWEST,
              ledger.large() ? WIDEST_OF_MANY : WIDEST);
      sheet.setColumnWidth(i, characters * UNITS_PER_CHARACTER);
    }
    print(head);
  }

  private void banner(String text, CellStyle style, float height) {
    Row row = sheet.createRow(next);
    row.setHeightInPoints(height);
    Cell cell = row.createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(style);
    if (ledger.width() > 1) {
      sheet.addMergedRegion(new CellRangeAddress(next, next, 0, ledger.width() - 1));
    }
    next++;
  }

  private void head() {
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(HEAD_HEIGHT);
    CellStyle style = styles.head();
    for (int i = 0; i < ledger.width(); i++) {
      String head =
          i < ledger.columns().size() ? ledger.columns().get(i).head() : ledger.markHead();
      Cell cell = row.createCell(i);
      cell.setCellValue(head);
      cell.setCellStyle(style);
      // The filter's arrow stands beside the words.
      int width = width(head);
      widen(i, (width > HEAD_IN_ONE_LINE ? (width + 1) / 2 : width) + 2);
    }
  }

  private void row(LedgerRow ledgerRow, boolean strong) {
    if (ledgerRow.cells().size() != ledger.columns().size()) {
      throw new IllegalArgumentException("a row has one cell for each column");
    }
    RowMark mark = ledgerRow.mark();
    if (!mark.word().isEmpty() && !ledger.marked()) {
      throw new IllegalArgumentException("a row is marked, but no column holds the marks");
    }
    Row row = sheet.createRow(next++);
    for (int i = 0; i < ledger.columns().size(); i++) {
      cell(row, i, ledger.columns().get(i).kind(), ledgerRow.cells().get(i), mark, strong);
    }
    if (ledger.marked()) {
      LedgerCell word = LedgerCell.text(mark.word());
      cell(row, ledger.columns().size(), LedgerColumn.Kind.TEXT, word, mark, strong);
    }
  }

  private void cell(
      Row row, int column, LedgerColumn.Kind kind, LedgerCell value, RowMark mark, boolean strong) {
    Cell cell = row.createCell(column);
    LedgerColumn.Kind styled = value instanceof LedgerCell.Text ? LedgerColumn.Kind.TEXT : kind;
    boolean quoted = false;
    switch (value) {
      case LedgerCell.Empty _ -> {}
      case LedgerCell.Text(String text) -> {
        quoted = CellText.looksLikeFormula(text);
        cell.setCellValue(CellText.fitting(text));
        widen(column, width(text));
      }
      case LedgerCell.Day(var date) -> {
        expect(kind, LedgerColumn.Kind.DATE);
        cell.setCellValue(date);
        widen(column, width("2026-01-05"));
      }
      case LedgerCell.Amount(BigDecimal number) -> {
        expect(kind, LedgerColumn.Kind.NUMBER);
        cell.setCellValue(number.doubleValue());
        widen(column, width(number.toPlainString()));
      }
      case LedgerCell.Yuan(var money) -> {
        expect(kind, LedgerColumn.Kind.MONEY);
        cell.setCellValue(BigDecimal.valueOf(money.fen(), 2).doubleValue());
        widen(column, width(money.yuan()));
      }
      case LedgerCell.Share(long part, long whole) -> {
        expect(kind, LedgerColumn.Kind.PERCENT);
        if (whole != 0) {
          // Rounded down to what the format shows: 4,999 of 5,000 must not read 100.0 %.
          cell.setCellValue(part * 1000 / whole / 1000.0);
        }
      }
    }
    cell.setCellStyle(styles.cell(styled, quoted, mark.tone(), strong));
  }

  private static void expect(LedgerColumn.Kind kind, LedgerColumn.Kind needed) {
    if (kind != needed) {
      throw new IllegalArgumentException("a " + needed + " in a column of " + kind);
    }
  }

  private void widen(int column, int characters) {
    widths[column] = Math.max(widths[column], characters);
  }

  /** Of the longest line; a Chinese character is as wide as two digits. */
  private static int width(String text) {
    return text.lines()
        .mapToInt(line -> line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum())
        .max()
        .orElse(0);
  }

  private void print(int head) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(ledger.large() ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(0, head, -1, -1));
    sheet.getFooter().setCenter("第 &P 页 / 共 &N 页");
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, 0.5);
    sheet.setMargin(PageMargin.RIGHT, 0.5);
    sheet.setMargin(PageMargin.TOP, 0.7);
    sheet.setMargin(PageMargin.BOTTOM, 0.7);
  }
}
