package cn.mingyi.platform.excel;

import cn.mingyi.kernel.Progress;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
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
  private final TemplateFormulas formulas;
  private final int first;
  private final int foot;
  private final int width;
  private final TemplateStyles styles;

  /**
   * @param headRow last row of the heads as they were recognised
   * @param columns into which something is filled
   */
  TemplateRows(Sheet sheet, int headRow, Set<Integer> columns) {
    this.sheet = sheet;
    this.formulas = new TemplateFormulas(sheet.getWorkbook());
    this.first = belowHeads(sheet, headRow, columns) + 1;
    this.foot = foot();
    Row head = sheet.getRow(headRow);
    this.width = head == null ? 0 : Math.max(0, head.getLastCellNum());
    this.styles = new TemplateStyles(sheet.getWorkbook(), head);
  }

  /** The last row that a head of a filled column takes: heads may be merged downwards. */
  private static int belowHeads(Sheet sheet, int headRow, Set<Integer> columns) {
    return sheet.getMergedRegions().stream()
        .filter(r -> r.containsRow(headRow) && columns.stream().anyMatch(r::containsColumn))
        .mapToInt(CellRangeAddress::getLastRow)
        .reduce(headRow, Math::max);
  }

  void fill(List<TemplateRow> rows, Progress progress) {
    int prepared = foot - first;
    int more = rows.size() - prepared;
    if (more > 0 && foot <= sheet.getLastRowNum()) {
      sheet.shiftRows(foot, sheet.getLastRowNum(), more, true, false);
    }
    Row model = prepared > 0 ? sheet.getRow(first) : null;
    List<CellRangeAddress> merges =
        sheet.getMergedRegions().stream()
            .filter(r -> r.getFirstRow() == first && r.getLastRow() == first)
            .toList();
    // All of them before the first is filled: what is filled in changes the styles of the model.
    for (int i = 0; i < rows.size(); i++) {
      if (i >= prepared || sheet.getRow(first + i) == null) {
        prepare(first + i, model);
        if (i >= prepared && model != null) {
          merge(first + i, merges);
        }
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      if (i % ROWS_A_REPORT == 0) {
        progress.at(i, rows.size());
      }
      fill(Objects.requireNonNull(sheet.getRow(first + i)), rows.get(i));
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

  /** Empty, or with nothing but the number of the row and what is reckoned from the row itself. */
  private boolean isPrepared(Row row, DataFormatter formatter) {
    int said = 0;
    for (Cell cell : row) {
      if (cell.getCellType() == CellType.FORMULA) {
        if (!formulas.keepsToItsRow(cell)) {
          return false;
        }
        continue;
      }
      String text = formatter.formatCellValue(cell).strip();
      if (!text.isEmpty() && (++said > 1 || !SEQUENCE.matcher(text).matches())) {
        return false;
      }
    }
    return true;
  }

  private void prepare(int number, @Nullable Row model) {
    Row row = sheet.createRow(number);
    if (model == null) {
      for (int i = 0; i < width; i++) {
        row.createCell(i).setCellStyle(styles.bordered(i));
      }
      return;
    }
    row.setHeight(model.getHeight());
    for (Cell like : model) {
      Cell cell = row.createCell(like.getColumnIndex());
      cell.setCellStyle(like.getCellStyle());
      if (like.getCellType() == CellType.FORMULA) {
        formulas.shifted(like, number - model.getRowNum()).ifPresent(cell::setCellFormula);
      }
    }
  }

  private void merge(int row, List<CellRangeAddress> like) {
    for (CellRangeAddress merged : like) {
      sheet.addMergedRegionUnsafe(
          new CellRangeAddress(row, row, merged.getFirstColumn(), merged.getLastColumn()));
    }
  }

  private void fill(Row row, TemplateRow filled) {
    filled
        .cells()
        .forEach((column, value) -> {
          Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
          // A value beside a formula would only be what the formula was last reckoned to be.
          cell.setBlank();
          cell.setCellStyle(styles.toned(cell.getCellStyle(), filled.tone()));
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

  /** A sum over the prepared rows, wherever it stands, becomes one over all that are there now. */
  private void stretch(int rows) {
    Pattern range =
        Pattern.compile(
            "('(?:[^']|'')+'!|[^\\s'!(),;:+*/^&=<>-]+!)?(\\$?[A-Z]{1,3}\\$?)"
                + (first + 1)
                + ":(\\$?[A-Z]{1,3}\\$?)"
                + foot
                + "(?!\\d)");
    String quoted = "'" + sheet.getSheetName().replace("'", "''") + "'!";
    String plain = sheet.getSheetName() + "!";
    for (Sheet one : sheet.getWorkbook()) {
      formulas(
          one,
          cell -> {
            // A cell among the rows reckons with its own row, even where that is the only one.
            if (one == sheet && cell.getRowIndex() >= first && cell.getRowIndex() < first + rows) {
              return;
            }
            String before = cell.getCellFormula();
            String after =
                range
                    .matcher(before)
                    .replaceAll(m -> {
                      String of = m.group(1);
                      boolean ours =
                          of == null ? one == sheet : of.equals(quoted) || of.equals(plain);
                      return Matcher.quoteReplacement(
                          ours
                              ? (of == null ? "" : of)
                                  + m.group(2)
                                  + (first + 1)
                                  + ":"
                                  + m.group(3)
                                  + (first + rows)
                              : m.group());
                    });
            if (!after.equals(before)) {
              cell.setCellFormula(after);
            }
          });
    }
  }

  private static void formulas(Sheet of, Consumer<Cell> each) {
    for (Row row : of) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          each.accept(cell);
        }
      }
    }
  }

  private void recalculate() {
    Workbook workbook = sheet.getWorkbook();
    workbook.setForceFormulaRecalculation(true);
    FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    for (Sheet one : workbook) {
      one.setForceFormulaRecalculation(true);
      formulas(
          one,
          cell -> {
            try {
              evaluator.evaluateFormulaCell(cell);
            } catch (RuntimeException _) {
              // A function that POI does not know is computed when the form is opened.
            }
          });
    }
  }
}
