package cn.mingyi.platform.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes one form onto its sheet. */
final class GridSheet {
  /** Of a column, at the usual type of a workbook. */
  private static final double MM_A_CHARACTER = 2.0;

  private static final double POINTS_A_MM = 72 / 25.4;
  private static final double MM_A_LETTER = 4.3;
  private static final double LINE = 17;
  private static final int UNITS_PER_CHARACTER = 256;
  private static final float TITLE_LINE = 24;

  private final GridPage page;
  private final Sheet sheet;
  private final GridStyles styles;
  private final List<boolean[]> taken = new ArrayList<>();
  private final List<Double> heights = new ArrayList<>();

  GridSheet(GridPage page, Sheet sheet, GridStyles styles) {
    this.page = page;
    this.sheet = sheet;
    this.styles = styles;
  }

  void write() {
    for (int i = 0; i < page.widths().size(); i++) {
      sheet.setColumnWidth(
          i, (int) Math.round(page.widths().get(i) / MM_A_CHARACTER * UNITS_PER_CHARACTER));
    }
    title();
    int row = 1;
    int column = 0;
    for (GridPage.Field field : page.fields()) {
      while (taken(row, column)) {
        column++;
        if (column == page.widths().size()) {
          column = 0;
          row++;
        }
      }
      field(field, row, column);
      column += field.columns();
      if (column == page.widths().size()) {
        column = 0;
        row++;
      }
    }
    for (int i = 1; i < heights.size(); i++) {
      row(i).setHeightInPoints(heights.get(i).floatValue());
    }
    print();
  }

  private void title() {
    Row row = row(0);
    row.setHeightInPoints(TITLE_LINE * page.title().lines().count() + TITLE_LINE / 2);
    Cell cell = row.createCell(0);
    cell.setCellValue(page.title());
    cell.setCellStyle(styles.title());
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, page.widths().size() - 1));
    height(0, 0);
  }

  private void field(GridPage.Field field, int row, int column) {
    CellStyle style = field.label() ? styles.label() : styles.value(field.text());
    double width = 0;
    for (int r = row; r < row + field.rows(); r++) {
      for (int c = column; c < column + field.columns(); c++) {
        take(r, c);
        row(r).createCell(c).setCellStyle(style);
      }
    }
    for (int c = column; c < column + field.columns(); c++) {
      width += page.widths().get(c);
    }
    row(row).getCell(column).setCellValue(CellText.fitting(field.text()));
    if (field.columns() > 1 || field.rows() > 1) {
      sheet.addMergedRegion(
          new CellRangeAddress(row, row + field.rows() - 1, column, column + field.columns() - 1));
    }
    if (field.rows() == 1) {
      height(row, Math.max(field.minHeight() * POINTS_A_MM, lines(field.text(), width) * LINE + 8));
    }
  }

  /** How many lines a text takes in a cell: a spreadsheet does not fit merged cells by itself. */
  private static long lines(String text, double width) {
    double letters = Math.max(1, Math.floor(width / MM_A_LETTER) - 1);
    return Math.max(
        1,
        text.lines()
            .mapToLong(line -> {
              double wide = line.codePoints().mapToDouble(c -> c < 0x2000 ? 0.55 : 1).sum();
              return Math.max(1, (long) Math.ceil(wide / letters));
            })
            .sum());
  }

  private boolean taken(int row, int column) {
    return row < taken.size() && taken.get(row)[column];
  }

  private void take(int row, int column) {
    while (taken.size() <= row) {
      taken.add(new boolean[page.widths().size()]);
    }
    taken.get(row)[column] = true;
  }

  private void height(int row, double points) {
    while (heights.size() <= row) {
      heights.add(LINE);
    }
    heights.set(row, Math.min(400, Math.max(heights.get(row), points)));
  }

  private Row row(int number) {
    Row row = sheet.getRow(number);
    return row == null ? sheet.createRow(number) : row;
  }

  private void print() {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(false);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 1);
    sheet.setHorizontallyCenter(true);
    sheet.getHeader().setLeft(page.running().replace("&", "&&"));
    sheet.getHeader().setRight("第 &P 页 / 共 &N 页");
    sheet.getFooter().setCenter(page.foot().replace("&", "&&"));
    sheet.setMargin(PageMargin.LEFT, 0.8);
    sheet.setMargin(PageMargin.RIGHT, 0.8);
    sheet.setMargin(PageMargin.TOP, 0.9);
    sheet.setMargin(PageMargin.BOTTOM, 0.8);
  }
}
