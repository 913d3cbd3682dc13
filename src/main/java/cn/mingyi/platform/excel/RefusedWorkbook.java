package cn.mingyi.platform.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The rows that an import refused, under their own headings: the refused cell coloured, the reason
 * and the row's number behind. It can be mended and imported.
 */
public final class RefusedWorkbook {
  private static final String REASON = "退回原因";
  private static final String ROW = "原行号";
  private static final int COLUMN_WIDTH = 20 * 256;
  private static final int REASON_WIDTH = 60 * 256;
  private static final int DIGITS_KEPT = 15;

  private final List<RefusedSheet> sheets;

  public RefusedWorkbook(List<RefusedSheet> sheets) {
    this.sheets = List.copyOf(sheets);
  }

  /** Styles of one workbook. */
  private record Styles(CellStyle text, CellStyle number, CellStyle head, CellStyle wrong) {
    static Styles of(Workbook workbook) {
      short asText = workbook.createDataFormat().getFormat("@");
      CellStyle text = workbook.createCellStyle();
      text.setDataFormat(asText);
      CellStyle number = workbook.createCellStyle();
      number.setDataFormat(workbook.createDataFormat().getFormat("0"));
      CellStyle head = workbook.createCellStyle();
      Font bold = workbook.createFont();
      bold.setBold(true);
      head.setFont(bold);
      head.setDataFormat(asText);
      CellStyle wrong = workbook.createCellStyle();
      wrong.setDataFormat(asText);
      wrong.setFillForegroundColor(IndexedColors.ROSE.getIndex());
      wrong.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      return new Styles(text, number, head, wrong);
    }
  }

  /**
   * Saves the workbook whole or not at all.
   *
   * @throws cn.mingyi.kernel.Unavailable when the place cannot be written
   */
  public void saveTo(Path target) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = Styles.of(workbook);
      for (RefusedSheet refused : sheets) {
        String tab = WorkbookFile.freeTab(workbook, refused.name());
        write(workbook.createSheet(tab), refused, styles);
      }
      if (sheets.isEmpty()) {
        workbook.createSheet("没有退回的行");
      }
      WorkbookFile.save(workbook, target);
    } catch (IOException e) {
      throw new UncheckedIOException("closing a workbook in memory", e);
    }
  }

  private static void write(Sheet sheet, RefusedSheet refused, Styles styles) {
    int width = refused.width();
    put(sheet.createRow(0).createCell(0), refused.title(), styles.head());
    Row head = sheet.createRow(1);
    for (int i = 0; i < width; i++) {
      String word = i < refused.heads().size() ? refused.heads().get(i) : "";
      put(head.createCell(i), word, styles.head());
      sheet.setColumnWidth(i, COLUMN_WIDTH);
    }
    put(head.createCell(width), REASON, styles.head());
    sheet.setColumnWidth(width, REASON_WIDTH);
    put(head.createCell(width + 1), ROW, styles.head());
    if (!refused.extraHead().isEmpty()) {
      put(head.createCell(width + 2), refused.extraHead(), styles.head());
    }
    sheet.createFreezePane(0, 2);
    for (int i = 0; i < refused.rows().size(); i++) {
      RefusedSheet.Row row = refused.rows().get(i);
      Row written = sheet.createRow(i + 2);
      write(written, row, width, styles);
      if (!refused.extraHead().isEmpty()) {
        put(written.createCell(width + 2), row.extra(), styles.text());
      }
    }
  }

  private static void write(Row row, RefusedSheet.Row refused, int width, Styles styles) {
    for (int i = 0; i < width; i++) {
      Cell cell = row.createCell(i);
      put(cell, i < refused.cells().size() ? refused.cells().get(i) : SheetCell.BLANK, styles);
      if (refused.wrong().contains(i)) {
        cell.setCellStyle(styles.wrong());
      }
    }
    put(
        row.createCell(width),
        refused.reason(),
        refused.wrong().contains(-1) ? styles.wrong() : styles.text());
    put(row.createCell(width + 1), String.valueOf(refused.number()), styles.text());
  }

  private static void put(Cell cell, SheetCell content, Styles styles) {
    switch (content.resolved()) {
      case SheetCell.Text(String text) -> put(cell, text, styles.text());
      case SheetCell.Day(var day) -> put(cell, day.toString(), styles.text());
      case SheetCell.Number(var number) -> {
        String digits = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        if (digits.length() > DIGITS_KEPT) {
          // As text, digits that a spreadsheet made up might pass for real ones.
          cell.setCellValue(number.doubleValue());
          cell.setCellStyle(styles.number());
        } else {
          put(cell, digits, styles.text());
        }
      }
      case SheetCell.Blank _, SheetCell.Covered _ -> put(cell, "", styles.text());
    }
  }

  private static void put(Cell cell, String text, CellStyle style) {
    cell.setCellValue(CellText.fitting(text));
    cell.setCellStyle(style);
  }
}
