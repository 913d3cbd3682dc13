package cn.mingyi.roster.document;

import cn.mingyi.platform.excel.WorkbookFile;
import cn.mingyi.roster.domain.RosterColumn;
import cn.mingyi.roster.usecase.ImportPlan;
import cn.mingyi.roster.usecase.intake.RecognisedSheet;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.RowOutcome;
import cn.mingyi.roster.usecase.intake.SourceCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
 * The refused rows under their own headers, sheet by sheet. What a row had from a merged cell or
 * from the row above it (household, head) is written out, so that the mended file can be imported.
 */
final class RefusedRowsSheet {
  private static final String REASON = "退回原因";
  private static final String ROW = "原行号";
  private static final int LONGEST_CELL = 32_767;
  private static final int COLUMN_WIDTH = 20 * 256;
  private static final int REASON_WIDTH = 60 * 256;

  private final ImportPlan plan;

  RefusedRowsSheet(ImportPlan plan) {
    this.plan = plan;
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

  void saveTo(Path file) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Styles styles = Styles.of(workbook);
      for (RecognisedSheet source : plan.sheets()) {
        List<RowOutcome> refused =
            plan.rows().stream()
                .filter(RowOutcome::refused)
                .filter(r -> r.sheet().sheet().name().equals(source.sheet().name()))
                .toList();
        if (!refused.isEmpty()) {
          write(workbook.createSheet(source.sheet().name()), source, refused, styles);
        }
      }
      if (workbook.getNumberOfSheets() == 0) {
        workbook.createSheet("没有退回的行");
      }
      WorkbookFile.save(workbook, file);
    } catch (IOException e) {
      throw new UncheckedIOException("closing a workbook in memory", e);
    }
  }

  private void write(Sheet sheet, RecognisedSheet source, List<RowOutcome> refused, Styles styles) {
    int width = width(source, refused);
    boolean needsHead = needsHead(source);
    // The group in the title is what the import reads the group from.
    String title = "退回的行，请改正着色的格子后再导入";
    put(
        sheet.createRow(0).createCell(0),
        source.group().isEmpty() ? title : source.group() + "：" + title,
        styles.head());
    Row head = sheet.createRow(1);
    for (int i = 0; i < width; i++) {
      put(head.createCell(i), heading(source, i), styles.head());
      sheet.setColumnWidth(i, COLUMN_WIDTH);
    }
    put(head.createCell(width), REASON, styles.head());
    sheet.setColumnWidth(width, REASON_WIDTH);
    put(head.createCell(width + 1), ROW, styles.head());
    if (needsHead) {
      put(head.createCell(width + 2), RosterColumn.HEAD_NAME.label(), styles.head());
    }
    sheet.createFreezePane(0, 2);
    int next = 2;
    for (RowOutcome outcome : refused) {
      Row row = sheet.createRow(next);
      write(row, outcome, width, styles);
      if (needsHead) {
        put(row.createCell(width + 2), outcome.headName(), styles.text());
      }
      next++;
    }
  }

  /** Torn from its neighbours, a row of a file without household columns would have no home. */
  private static boolean needsHead(RecognisedSheet source) {
    return !source.mapping().has(RosterColumn.HOUSEHOLD_NUMBER)
        && !source.mapping().has(RosterColumn.HEAD_NAME);
  }

  private static int width(RecognisedSheet source, List<RowOutcome> refused) {
    int width = source.labels().size();
    for (RowOutcome outcome : refused) {
      width = Math.max(width, outcome.row().cells().size());
    }
    return width;
  }

  /** The word of the meaning where the clerk or a group head gave the column one. */
  private static String heading(RecognisedSheet source, int column) {
    RosterColumn meaning = source.mapping().columns().get(column);
    return meaning == null || RosterColumn.meaning(source.label(column)).isPresent()
        ? source.label(column)
        : meaning.label();
  }

  private static void write(Row row, RowOutcome outcome, int width, Styles styles) {
    List<RowFinding> reasons = outcome.findings().stream().filter(RowFinding::refuses).toList();
    Set<Integer> wrong = reasons.stream().map(RowFinding::column).collect(Collectors.toSet());
    for (int i = 0; i < width; i++) {
      Cell cell = row.createCell(i);
      SourceCell source = outcome.row().cell(i);
      String text = source.isBlank() ? carried(outcome, i) : source.text();
      boolean isNumber = source.kind() == SourceCell.Kind.NUMBER && text.length() > 15;
      if (isNumber) {
        // As text, digits that a spreadsheet made up might pass the check.
        cell.setCellValue(Double.parseDouble(text));
        cell.setCellStyle(styles.number());
      } else {
        put(cell, text, styles.text());
      }
      if (wrong.contains(i)) {
        cell.setCellStyle(styles.wrong());
      }
    }
    String reason = reasons.stream().map(RowFinding::reason).collect(Collectors.joining("；"));
    Cell last = row.createCell(width);
    put(last, reason, wrong.contains(-1) ? styles.wrong() : styles.text());
    put(row.createCell(width + 1), String.valueOf(outcome.row().number()), styles.text());
  }

  private static String carried(RowOutcome outcome, int column) {
    RosterColumn meaning = outcome.sheet().mapping().columns().get(column);
    if (meaning == RosterColumn.HOUSEHOLD_NUMBER) {
      return outcome.householdNumber();
    }
    return meaning == RosterColumn.HEAD_NAME ? outcome.headName() : "";
  }

  private static void put(Cell cell, String text, CellStyle style) {
    cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
    cell.setCellStyle(style);
  }
}
