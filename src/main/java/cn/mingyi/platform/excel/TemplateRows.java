package cn.mingyi.platform.excel;

import cn.mingyi.kernel.Progress;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a form between its heads and its foot. What the form has prepared for rows is used;
 * the foot (合计, 填表人, notes) moves down when there are more.
 */
final class TemplateRows {
  private static final Pattern SEQUENCE = Pattern.compile("\\d{1,4}");
  private static final int ROWS_A_REPORT = 200;

  private final Sheet sheet;
  private final int first;
  private final int foot;
  private final int width;
  private final TemplateStyles styles;

  TemplateRows(Sheet sheet, int headRow) {
    this.sheet = sheet;
    this.first = headRow + 1;
    this.foot = foot();
    Row head = sheet.getRow(headRow);
    this.width = head == null ? 0 : Math.max(0, head.getLastCellNum());
    this.styles = new TemplateStyles(sheet.getWorkbook(), head);
  }

  void fill(List<Map<Integer, LedgerCell>> rows, Progress progress) {
    int prepared = foot - first;
    int more = rows.size() - prepared;
    if (more > 0 && foot <= sheet.getLastRowNum()) {
      sheet.shiftRows(foot, sheet.getLastRowNum(), more, true, false);
    }
    Row model = prepared > 0 ? sheet.getRow(first) : null;
    for (int i = 0; i < rows.size(); i++) {
      if (i % ROWS_A_REPORT == 0) {
        progress.at(i, rows.size());
      }
      Row row = sheet.getRow(first + i);
      if (row == null || i >= prepared) {
        row = prepare(first + i, model);
      }
      fill(row, rows.get(i));
    }
    if (more > 0) {
      stretch(rows.size());
    }
    recalculate();
  }

  /** The first row below the heads that says something of its own; past the end when none does. */
  private int foot() {
    DataFormatter formatter = new DataFormatter();
    for (int i = first; i <= sheet.getLastRowNum(); i++) {
      Row row = sheet.getRow(i);
      if (row != null && !isPrepared(row, formatter)) {
        return i;
      }
    }
    return Math.max(first, sheet.getLastRowNum() + 1);
  }

  /** Empty, or with nothing but the number of the row. */
  private static boolean isPrepared(Row row, DataFormatter formatter) {
    int said = 0;
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.FORMULA) {
        return false;
      }
      String text = formatter.formatCellValue(cell).strip();
      if (!text.isEmpty() && (++said > 1 || !SEQUENCE.matcher(text).matches())) {
        return false;
      }
    }
    return true;
  }

  private Row prepare(int number, @Nullable Row model) {
    Row row = sheet.createRow(number);
    if (model == null) {
      for (int i = 0; i < width; i++) {
        row.createCell(i).setCellStyle(styles.bordered(i));
      }
      return row;
    }
    row.setHeight(model.getHeight());
    for (Cell like : model) {
      row.createCell(like.getColumnIndex()).setCellStyle(like.getCellStyle());
    }
    if (number > model.getRowNum()) {
      for (CellRangeAddress merged : sheet.getMergedRegions()) {
        if (merged.getFirstRow() == model.getRowNum() && merged.getLastRow() == model.getRowNum()) {
          sheet.addMergedRegionUnsafe(
              new CellRangeAddress(
                  number, number, merged.getFirstColumn(), merged.getLastColumn()));
        }
      }
    }
    return row;
  }

  private void fill(Row row, Map<Integer, LedgerCell> cells) {
    cells.forEach((column, value) -> {
      Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      switch (value) {
        case LedgerCell.Empty _ -> cell.setBlank();
        case LedgerCell.Text(String text) -> {
          cell.setCellValue(CellText.fitting(text));
          if (CellText.looksLikeFormula(text)) {
            cell.setCellStyle(styles.quoted(cell.getCellStyle()));
          }
        }
        case LedgerCell.Day(var day) -> {
          cell.setCellValue(day);
          cell.setCellStyle(styles.dated(cell.getCellStyle()));
        }
        case LedgerCell.Amount(var number) -> number(cell, number.doubleValue());
        case LedgerCell.Yuan(var money) ->
            number(cell, java.math.BigDecimal.valueOf(money.fen(), 2).doubleValue());
        case LedgerCell.Share(long part, long whole) -> {
          cell.setCellValue(part * 1000 / whole / 1000.0);
          cell.setCellStyle(styles.percent(cell.getCellStyle()));
        }
      }
    });
  }

  private void number(Cell cell, double number) {
    cell.setCellValue(number);
    cell.setCellStyle(styles.numeric(cell.getCellStyle()));
  }

  /** A sum over the prepared rows becomes one over all that are there now. */
  private void stretch(int rows) {
    Pattern range =
        Pattern.compile(
            "(\\$?[A-Z]{1,3}\\$?)" + (first + 1) + ":(\\$?[A-Z]{1,3}\\$?)" + foot + "(?!\\d)");
    for (int i = first + rows; i <= sheet.getLastRowNum(); i++) {
      Row row = sheet.getRow(i);
      if (row == null) {
        continue;
      }
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          cell.setCellFormula(
              range
                  .matcher(cell.getCellFormula())
                  .replaceAll("$1" + (first + 1) + ":$2" + (first + rows)));
        }
      }
    }
  }

  private void recalculate() {
    sheet.setForceFormulaRecalculation(true);
    FormulaEvaluator evaluator = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          try {
            evaluator.evaluateFormulaCell(cell);
          } catch (RuntimeException e) {
            // A function that POI does not know is computed when the form is opened.
            continue;
          }
        }
      }
    }
  }
}
