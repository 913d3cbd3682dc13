package cn.mingyi.platform.excel;

import cn.mingyi.kernel.Progress;
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
  private static final float TITLE_HEIGHT = 30;
  private static final float HEAD_HEIGHT = 32;
  private static final float LINE_HEIGHT = 15;
  private static final float TALLEST = 400;
  private static final int ROWS_A_REPORT = 200;

  private final LedgerSheet ledger;
  private final SXSSFSheet sheet;
  private final LedgerStyles styles;
  private final LedgerWidths widths;
  private final LedgerTotals totals;
  private int next;

  LedgerPage(LedgerSheet ledger, SXSSFSheet sheet, LedgerStyles styles) {
    this.ledger = ledger;
    this.sheet = sheet;
    this.styles = styles;
    this.widths = new LedgerWidths(ledger);
    this.totals = new LedgerTotals(ledger.columns());
  }

  /** Returns how many rows there were. */
  long write(Progress progress) {
    banner(ledger.banner().title(), styles.title(), TITLE_HEIGHT);
    if (!ledger.banner().subhead().isEmpty()) {
      banner(ledger.banner().subhead(), styles.subhead(), sheet.getDefaultRowHeightInPoints());
    }
    int head = next;
    head();
    long written = 0;
    for (LedgerRow row : ledger.rows()) {
      if (written % ROWS_A_REPORT == 0) {
        progress.at(written, Math.max(ledger.expected(), written));
      }
      row(row, false);
      totals.add(row);
      written++;
    }
    int lastRow = next - 1;
    ledger.total().ifPresent(total -> row(total, true));
    if (ledger.total().isEmpty() && totals.any() && lastRow > head) {
      totals(head + 1, lastRow);
    }
    sheet.createFreezePane(ledger.frozenColumns(), head + 1);
    sheet.setAutoFilter(new CellRangeAddress(head, lastRow, 0, ledger.width() - 1));
    widths.applyTo(sheet);
    print(head);
    return written;
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
      widths.head(i, head);
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
    int lines = 1;
    for (int i = 0; i < ledger.columns().size(); i++) {
      LedgerColumn.Kind kind = ledger.columns().get(i).kind();
      lines = Math.max(lines, cell(row, i, kind, ledgerRow.cells().get(i), mark, strong));
    }
    if (ledger.marked()) {
      LedgerCell word = LedgerCell.text(mark.word());
      lines =
          Math.max(
              lines,
              cell(row, ledger.columns().size(), LedgerColumn.Kind.TEXT, word, mark, strong));
    }
    if (lines > 1) {
      // Not every program fits the height of a row by itself.
      row.setHeightInPoints(Math.min(TALLEST, lines * LINE_HEIGHT));
    }
  }

  /** Returns how many lines the cell needs. */
  private int cell(
      Row row, int column, LedgerColumn.Kind kind, LedgerCell value, RowMark mark, boolean strong) {
    Cell cell = row.createCell(column);
    LedgerColumn.Kind styled = value instanceof LedgerCell.Text ? LedgerColumn.Kind.TEXT : kind;
    boolean quoted = false;
    int lines = 1;
    switch (value) {
      case LedgerCell.Empty _ -> {}
      case LedgerCell.Text(String text) -> {
        quoted = CellText.looksLikeFormula(text);
        String fitting = CellText.fitting(text);
        cell.setCellValue(fitting);
        lines = widths.text(column, fitting);
      }
      case LedgerCell.Day(var date) -> {
        expect(kind, LedgerColumn.Kind.DATE);
        cell.setCellValue(date);
        widths.characters(column, LedgerWidths.DATE);
      }
      case LedgerCell.Amount(BigDecimal number) -> {
        expect(kind, LedgerColumn.Kind.NUMBER);
        cell.setCellValue(number.doubleValue());
        widths.number(column, number);
      }
      case LedgerCell.Yuan(var money) -> {
        expect(kind, LedgerColumn.Kind.MONEY);
        cell.setCellValue(BigDecimal.valueOf(money.fen(), 2).doubleValue());
        widths.fen(column, money.fen());
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
    return lines;
  }

  private static void expect(LedgerColumn.Kind kind, LedgerColumn.Kind needed) {
    if (kind != needed) {
      throw new IllegalArgumentException("a " + needed + " in a column of " + kind);
    }
  }

  /** 合计, with the value that a spreadsheet will compute beside the formula. */
  private void totals(int first, int last) {
    Row row = sheet.createRow(next++);
    for (int i = 0; i < ledger.columns().size(); i++) {
      Cell cell = row.createCell(i);
      LedgerColumn column = ledger.columns().get(i);
      if (i == 0) {
        cell.setCellValue("合计");
        cell.setCellStyle(styles.cell(LedgerColumn.Kind.TEXT, false, RowMark.Tone.NONE, true));
      } else {
        totals.write(i, cell, first, last);
        cell.setCellStyle(
            column.total() == LedgerColumn.Total.COUNT
                ? styles.count()
                : styles.cell(column.kind(), false, RowMark.Tone.NONE, true));
      }
    }
    if (ledger.marked()) {
      row.createCell(ledger.columns().size())
          .setCellStyle(styles.cell(LedgerColumn.Kind.TEXT, false, RowMark.Tone.NONE, true));
    }
    totals.widen(widths);
  }

  private void print(int head) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(ledger.large() ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    // On every page the heads; title and village stand in the page's own head.
    sheet.setRepeatingRows(
        new CellRangeAddress(ledger.banner().running().isEmpty() ? 0 : head, head, -1, -1));
    if (!ledger.banner().running().isEmpty()) {
      sheet.getHeader().setLeft(escaped(ledger.banner().running().getFirst()));
      sheet.getHeader().setRight(escaped(ledger.banner().running().getLast()));
    }
    sheet.getFooter().setCenter("第 &P 页 / 共 &N 页");
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, 0.5);
    sheet.setMargin(PageMargin.RIGHT, 0.5);
    sheet.setMargin(PageMargin.TOP, 0.8);
    sheet.setMargin(PageMargin.BOTTOM, 0.7);
    sheet.setMargin(PageMargin.HEADER, 0.4);
    sheet.setMargin(PageMargin.FOOTER, 0.3);
  }

  /** An ampersand begins a command of the page's head. */
  private static String escaped(String text) {
    return text.replace("&", "&&");
  }
}
