package cn.mingyi.platform.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeWorkbookTest {
  @TempDir Path folder;

  @Test
  void both_formats_give_the_same_typed_cells() throws Exception {
    List<SheetTable> packed = tables(new XSSFWorkbook(), "a.xlsx");
    List<SheetTable> old = tables(new HSSFWorkbook(), "a.xls");
    assertThat(old).usingRecursiveComparison().isEqualTo(packed);

    SheetTable sheet = packed.getFirst();
    assertThat(sheet.name()).isEqualTo("第1组");
    assertThat(sheet.hiddenColumns()).containsExactly(4);
    assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(1, 3, 4);
    SheetRow first = sheet.rows().get(1);
    assertThat(first.cell(0)).isEqualTo(new SheetCell.Text("𬀩　强"));
    assertThat(((SheetCell.Number) first.cell(1)).value()).isEqualByComparingTo("13100000000");
    assertThat(first.cell(2)).isEqualTo(new SheetCell.Day(LocalDate.of(1985, 3, 12)));
    assertThat(((SheetCell.Number) first.cell(3)).value())
        .isEqualByComparingTo(new BigDecimal("140391197812010140"));
    assertThat(first.cell(40)).isEqualTo(SheetCell.BLANK);
    SheetRow second = sheet.rows().get(2);
    assertThat(second.hidden()).isTrue();
    assertThat(second.cell(0)).isEqualTo(new SheetCell.Covered(new SheetCell.Text("𬀩　强")));
    assertThat(second.cell(5)).isEqualTo(new SheetCell.Text("公式"));
    assertThat(packed.get(1).hidden()).isTrue();
  }

  private List<SheetTable> tables(Workbook book, String name) throws Exception {
    Path file = folder.resolve(name);
    try (book;
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("第1组");
      sheet.createRow(0).createCell(0).setCellValue("花名册");
      Row row = sheet.createRow(2);
      row.createCell(0).setCellValue("𬀩　强");
      row.createCell(1).setCellValue(13100000000d);
      CellStyle day = book.createCellStyle();
      day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
      row.createCell(2).setCellValue(LocalDate.of(1985, 3, 12));
      row.getCell(2).setCellStyle(day);
      row.createCell(3).setCellValue(140391197812010140d);
      Row next = sheet.createRow(3);
      next.setZeroHeight(true);
      next.createCell(5).setCellFormula("\"公\"&\"式\"");
      sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
      sheet.setColumnHidden(4, true);
      book.createSheet("旧表");
      book.setSheetHidden(1, true);
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      book.write(out);
    }
    return SafeWorkbook.open(file).sheets();
  }

  @Test
  void a_hundred_thousand_rows_are_read_within_ten_seconds() throws Exception {
    Path file = folder.resolve("large.xlsx");
    try (SXSSFWorkbook book = new SXSSFWorkbook(100);
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = book.createSheet("表");
      for (int i = 0; i < 100_000; i++) {
        Row row = sheet.createRow(i);
        for (int c = 0; c < 12; c++) {
          row.createCell(c).setCellValue(c < 6 ? "第" + i + "户<&>" : "常住");
        }
      }
      book.write(out);
    }
    long start = System.nanoTime();
    assertThat(SafeWorkbook.open(file).sheets().getFirst().rows()).hasSize(100_000);
    assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(10);
  }
}
