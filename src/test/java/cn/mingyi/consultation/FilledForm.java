package cn.mingyi.consultation;

import cn.mingyi.consultation.document.WorkbookOpinionFiles;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.usecase.OpinionFiles;
import cn.mingyi.roster.document.WorkbookRosterFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A 待征求表 as exported, in the hands of a representative with a spreadsheet program. */
public final class FilledForm implements AutoCloseable {
  public static final OpinionFiles FILES =
      new WorkbookOpinionFiles(new WorkbookRosterFiles()::read);

  /** Index of the row of headings. */
  public static final int HEAD = 3;

  private final Workbook workbook;

  private FilledForm(Workbook workbook) {
    this.workbook = workbook;
  }

  /** Exports the round into a folder and opens the file. */
  public static FilledForm of(Consultation consultation, Path folder) {
    Path file = folder.resolve("待征求表.xlsx");
    FILES.writePending(consultation, file);
    return open(file);
  }

  public static FilledForm open(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new FilledForm(new XSSFWorkbook(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Sheet sheet() {
    return workbook.getSheetAt(0);
  }

  public Workbook workbook() {
    return workbook;
  }

  /** A row of the first sheet by its place in the table, from 1. */
  public Row row(int line) {
    return sheet().getRow(HEAD + line);
  }

  /** Writes into the column of a heading. */
  public FilledForm put(int line, String heading, String text) {
    cell(line, heading).setCellValue(text);
    return this;
  }

  public FilledForm put(int line, String heading, LocalDate day) {
    cell(line, heading).setCellValue(day);
    return this;
  }

  /** An opinion asked at home. */
  public FilledForm opinion(int line, String kind, LocalDate day) {
    return put(line, "意见", kind).put(line, "日期", day);
  }

  public Cell cell(int line, String heading) {
    for (Cell head : sheet().getRow(headRow())) {
      if (head.getStringCellValue().equals(heading)) {
        return sheet()
            .getRow(headRow() + line)
            .getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new AssertionError("no column " + heading);
  }

  private int headRow() {
    for (Row row : sheet()) {
      for (Cell cell : row) {
        if (cell.toString().equals("户编号")) {
          return row.getRowNum();
        }
      }
    }
    throw new AssertionError("no heading");
  }

  public Path save(Path file) {
    return save(workbook, file);
  }

  private static Path save(Workbook workbook, Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same cells in the old format, as “另存为 .xls” leaves them. */
  public Path saveOld(Path file) {
    try (HSSFWorkbook old = new HSSFWorkbook()) {
      var day = old.createCellStyle();
      day.setDataFormat(old.createDataFormat().getFormat("yyyy-mm-dd"));
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        Sheet from = workbook.getSheetAt(i);
        Sheet to = old.createSheet(from.getSheetName());
        old.setSheetVisibility(i, workbook.getSheetVisibility(i));
        for (Row row : from) {
          Row copy = to.createRow(row.getRowNum());
          for (Cell cell : row) {
            Cell target = copy.createCell(cell.getColumnIndex());
            switch (cell.getCellType()) {
              case NUMERIC -> {
                target.setCellValue(cell.getNumericCellValue());
                if (cell.getCellStyle().getDataFormatString().startsWith("yyyy")) {
                  target.setCellStyle(day);
                }
              }
              case STRING -> target.setCellValue(cell.getStringCellValue());
              default -> {}
            }
          }
        }
      }
      return save(old, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
