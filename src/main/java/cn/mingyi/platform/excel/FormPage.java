package cn.mingyi.platform.excel;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one sheet that is filled in elsewhere. */
final class FormPage {
  private static final int UNITS_PER_CHARACTER = 256;
  private static final float TITLE_HEIGHT = 30;
  private static final float LINE_HEIGHT = 18;
  private static final float HEAD_HEIGHT = 32;
  private static final float ROW_HEIGHT = 24;

  private final FormSheet form;
  private final XSSFSheet sheet;
  private final FormStyles styles;
  private int next;

  FormPage(FormSheet form, XSSFSheet sheet, FormStyles styles) {
    this.form = form;
    this.sheet = sheet;
    this.styles = styles;
  }

  void write() {
    int total = 0;
    for (int i = 0; i < form.columns().size(); i++) {
      int characters = form.columns().get(i).characters();
      sheet.setColumnWidth(i, characters * UNITS_PER_CHARACTER);
      total += characters;
    }
    banner(form.title(), styles.title(), TITLE_HEIGHT);
    for (String line : form.lines()) {
      int wrapped = 1 + line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum() / total;
      banner(line, styles.line(), wrapped * LINE_HEIGHT);
    }
    int head = next;
    head();
    form.rows().forEach(this::row);
    guard(head + 1);
    sheet.createFreezePane(form.frozenColumns(), head + 1);
    print(head);
    protect();
  }

  private void banner(String text, CellStyle style, float height) {
    Row row = sheet.createRow(next);
    row.setHeightInPoints(height);
    Cell cell = row.createCell(0);
    cell.setCellValue(CellText.fitting(text));
    cell.setCellStyle(style);
    sheet.addMergedRegion(new CellRangeAddress(next, next, 0, form.columns().size() - 1));
    next++;
  }

  private void head() {
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(HEAD_HEIGHT);
    for (int i = 0; i < form.columns().size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellValue(form.columns().get(i).head());
      cell.setCellStyle(styles.head());
    }
  }

  private void row(List<LedgerCell> cells) {
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(ROW_HEIGHT);
    for (int i = 0; i < cells.size(); i++) {
      FormColumn column = form.columns().get(i);
      Cell cell = row.createCell(i);
      boolean quoted = false;
      switch (cells.get(i)) {
        case LedgerCell.Empty _ -> {}
        case LedgerCell.Text(String text) -> {
          quoted = CellText.looksLikeFormula(text);
          cell.setCellValue(CellText.fitting(text));
        }
        case LedgerCell.Day(LocalDate day) -> cell.setCellValue(day);
        case LedgerCell.Amount(var number) -> cell.setCellValue(number.doubleValue());
        case LedgerCell.Yuan _, LedgerCell.Share _ ->
            throw new IllegalArgumentException("no such cell is filled in elsewhere");
      }
      cell.setCellStyle(styles.cell(column.kind(), quoted, column.locked()));
    }
  }

  private void guard(int first) {
    if (form.rows().isEmpty()) {
      return;
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    for (int i = 0; i < form.columns().size(); i++) {
      FormColumn column = form.columns().get(i);
      CellRangeAddressList cells = new CellRangeAddressList(first, next - 1, i, i);
      LocalDate earliest = column.earliest();
      if (!column.choices().isEmpty()) {
        add(
            helper.createValidation(
                helper.createExplicitListConstraint(column.choices().toArray(String[]::new)),
                cells),
            column,
            "请从下拉列表里选：" + String.join("、", column.choices()) + "。");
      } else if (earliest != null) {
        // As the number of the day: a date in words is read differently by every program.
        String from = Long.toString((long) DateUtil.getExcelDate(earliest));
        add(
            helper.createValidation(
                helper.createDateConstraint(
                    DataValidationConstraint.OperatorType.BETWEEN, from, "TODAY()", ""),
                cells),
            column,
            "请填写日期，如 %s，不早于这一天，不晚于今天。".formatted(earliest));
      }
    }
  }

  private void add(DataValidation validation, FormColumn column, String sentence) {
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.setEmptyCellAllowed(true);
    validation.setShowErrorBox(true);
    validation.createErrorBox(column.head(), sentence);
    // POI turns the flag round for .xlsx: this shows the arrow.
    validation.setSuppressDropDownArrow(true);
    sheet.addValidationData(validation);
  }

  private void print(int head) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setRepeatingRows(new CellRangeAddress(0, head, -1, -1));
    sheet.getFooter().setCenter("第 &P 页 / 共 &N 页");
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, 0.4);
    sheet.setMargin(PageMargin.RIGHT, 0.4);
  }

  /** Without a password: it keeps from slips, not from people. Widths and heights stay free. */
  private void protect() {
    sheet.enableLocking();
    sheet.lockFormatCells(false);
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
  }
}
