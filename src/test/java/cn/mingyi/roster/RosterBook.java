package cn.mingyi.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A roster file as an office would make it: cells are text, numbers, dates or empty. */
public final class RosterBook {
  public static final List<String> HEADER =
      List.of("户编号", "姓名", "与户主关系", "性别", "身份证号", "出生日期", "联系电话", "备注");

  private final Workbook workbook;
  private final CellStyle date;
  private Sheet sheet;
  private int next;

  private RosterBook(Workbook workbook) {
    this.workbook = workbook;
    date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    sheet = workbook.createSheet("花名册");
  }

  public static RosterBook xlsx() {
    return new RosterBook(new XSSFWorkbook());
  }

  public static RosterBook xls() {
    return new RosterBook(new HSSFWorkbook());
  }

  /** With the usual header in the first row. */
  public static RosterBook usual() {
    return xlsx().row(HEADER.toArray());
  }

  public RosterBook name(String name) {
    workbook.setSheetName(workbook.getSheetIndex(sheet), name);
    return this;
  }

  public RosterBook sheet(String name) {
    sheet = workbook.createSheet(name);
    next = 0;
    return this;
  }

  public RosterBook hiddenSheet() {
    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    return this;
  }

  public RosterBook hideColumn(int column) {
    sheet.setColumnHidden(column, true);
    return this;
  }

  public RosterBook row(Object... values) {
    Row row = sheet.createRow(next);
    next++;
    for (int i = 0; i < values.length; i++) {
      put(row.createCell(i), values[i]);
    }
    return this;
  }

  public RosterBook empty() {
    next++;
    return this;
  }

  private void put(Cell cell, Object value) {
    switch (value) {
      case String text when text.isEmpty() -> {}
      case String text -> cell.setCellValue(text);
      case Number number -> cell.setCellValue(number.doubleValue());
      case LocalDate day -> {
        cell.setCellValue(day);
        cell.setCellStyle(date);
      }
      default -> throw new IllegalArgumentException(value.toString());
    }
  }

  /** Rows and columns from 0, ends included. */
  public RosterBook merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    return this;
  }

  public Path save(Path file) {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
