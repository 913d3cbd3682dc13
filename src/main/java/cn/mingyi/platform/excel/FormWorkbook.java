package cn.mingyi.platform.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Tables that are filled in elsewhere and read again, as an .xlsx file: drop-downs, protected cells
 * that say whom a row is about, and a hidden sheet by which the program knows its own file.
 */
public final class FormWorkbook {
  private final List<FormSheet> sheets;
  private final String hiddenName;
  private final String hiddenText;

  /**
   * @param sheets at least one
   * @param hiddenName name of the hidden sheet
   * @param hiddenText its first cell
   */
  public FormWorkbook(List<FormSheet> sheets, String hiddenName, String hiddenText) {
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("a workbook has a sheet");
    }
    this.sheets = List.copyOf(sheets);
    this.hiddenName = hiddenName;
    this.hiddenText = hiddenText;
  }

  /**
   * Saves the workbook whole or not at all.
   *
   * @throws cn.mingyi.kernel.Unavailable when the place cannot be written
   */
  public void saveTo(Path target) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("明议 Mingyi");
      FormStyles styles = new FormStyles(workbook);
      for (FormSheet form : sheets) {
        String tab = WorkbookFile.freeTab(workbook, form.name());
        new FormPage(form, workbook.createSheet(tab), styles).write();
      }
      workbook.createSheet(hiddenName).createRow(0).createCell(0).setCellValue(hiddenText);
      workbook.setSheetVisibility(sheets.size(), SheetVisibility.VERY_HIDDEN);
      WorkbookFile.save(workbook, target);
    } catch (IOException e) {
      throw new UncheckedIOException("closing a workbook in memory", e);
    }
  }
}
