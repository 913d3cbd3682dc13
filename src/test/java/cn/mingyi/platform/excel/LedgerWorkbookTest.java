package cn.mingyi.platform.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerWorkbookTest {
  private static final String RARE = "王㛃䶮𬀩𬘓𫖮𰻝";
  private static final String ID = "140121198503121234";

  @TempDir Path folder;

  @Test
  void cells_keep_their_type() throws IOException {
    try (XSSFWorkbook book = saved(sheet().rows(List.of(row("a"))))) {
      XSSFRow row = book.getSheetAt(0).getRow(3);
      assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo(ID);
      assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
      assertThat(row.getCell(1).getStringCellValue()).isEqualTo(RARE);
      assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(2026, 1, 5));
      assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
      assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(57);
      assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(1234567.89);
      assertThat(row.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
      assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(0.25);
      assertThat(row.getCell(5).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
    }
  }

  @Test
  void what_looks_like_a_formula_stays_text() throws IOException {
    List<String> tricks = List.of("=1+1", "+86 13800001234", "-5", "@SUM(A1)", "=HYPERLINK(\"x\")");
    try (XSSFWorkbook book = saved(sheet().rows(tricks.stream().map(t -> row(t)).toList()))) {
      for (int i = 0; i < tricks.size(); i++) {
        XSSFCell cell = book.getSheetAt(0).getRow(3 + i).getCell(6);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(tricks.get(i));
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      }
      assertThat(book.getSheetAt(0).getRow(3).getCell(0).getCellStyle().getQuotePrefixed())
          .isFalse();
    }
  }

  @Test
  void empty_values_leave_empty_cells_with_rules() throws IOException {
    LedgerRow empty =
        LedgerRow.of(
            LedgerCell.text(""),
            LedgerCell.text(null),
            LedgerCell.day(null),
            LedgerCell.EMPTY,
            LedgerCell.money(null),
            LedgerCell.share(0, 0),
            LedgerCell.EMPTY);
    try (XSSFWorkbook book = saved(sheet().rows(List.of(empty)))) {
      XSSFRow row = book.getSheetAt(0).getRow(3);
      IntStream.range(0, 7)
          .forEach(i -> assertThat(row.getCell(i).getCellType()).isEqualTo(CellType.BLANK));
      assertThat(row.getCell(2).getCellStyle().getBorderTop()).isNotNull();
    }
  }

  @Test
  void head_is_frozen_filtered_and_repeated_and_the_page_is_set_up() throws IOException {
    LedgerSheet ledger =
        sheet().rows(List.of(row("a"), row("b"))).total(row("合计")).freezeColumns(2);
    try (XSSFWorkbook book = saved(ledger)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("事项总台账");
      assertThat(sheet.getMergedRegion(0).formatAsString()).isEqualTo("A1:H1");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("槐树沟村");
      assertThat(sheet.getRow(2).getCell(2).getStringCellValue()).isEqualTo("日期");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
      assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:H5");
      assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(0);
      assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(2);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
      assertThat(sheet.getFooter().getCenter()).contains("&P").contains("&N");
    }
  }

  @Test
  void a_column_is_as_wide_as_its_content_and_chinese_counts_double() throws IOException {
    try (XSSFWorkbook book =
        saved(sheet().rows(List.of(row("很".repeat(300)), row("很".repeat(300)))))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getColumnWidth(0)).isEqualTo((18 + 1 + 2) * 256);
      assertThat(sheet.getColumnWidth(1)).isEqualTo((7 * 2 + 1 + 2) * 256);
      assertThat(sheet.getColumnWidth(6)).isEqualTo(40 * 256);
      for (int row : new int[] {3, 4}) {
        assertThat(sheet.getRow(row).getHeightInPoints())
            .as("600 characters in lines of 37")
            .isEqualTo(17 * 15);
      }
      assertThat(sheet.getColumnWidth(2)).isGreaterThanOrEqualTo(10 * 256);
    }
  }

  @Test
  void a_mark_is_a_fill_and_a_word() throws IOException {
    LedgerSheet ledger =
        sheet()
            .rows(
                List.of(
                    row("a").marked(RowMark.amber("补录")),
                    row("b").marked(RowMark.red("逾期 3 天")),
                    row("c")));
    try (XSSFWorkbook book = saved(ledger)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(3).getCell(7).getStringCellValue()).isEqualTo("补录");
      assertThat(sheet.getRow(4).getCell(7).getStringCellValue()).isEqualTo("逾期 3 天");
      String amber = color(sheet.getRow(3).getCell(0));
      String red = color(sheet.getRow(4).getCell(0));
      assertThat(amber).isNotEqualTo(red);
      assertThat(sheet.getRow(5).getCell(0).getCellStyle().getFillForegroundColorColor()).isNull();
    }
    LedgerSheet unmarked = sheet().marksUnder("").rows(List.of(row("a").marked(RowMark.red("逾期"))));
    assertThatThrownBy(() -> saved(unmarked)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_value_of_the_wrong_kind_is_a_mistake_of_the_programmer() {
    LedgerSheet ledger =
        LedgerSheet.of("a", "a", LedgerColumn.text("身份证号"))
            .rows(List.of(LedgerRow.of(LedgerCell.number(140121198503121234L))));
    assertThatThrownBy(() -> saved(ledger)).isInstanceOf(IllegalArgumentException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_text_longer_than_a_cell_says_that_it_is_cut() throws IOException {
    try (XSSFWorkbook book = saved(sheet().rows(List.of(row("𬀩".repeat(20_000)))))) {
      String text = book.getSheetAt(0).getRow(3).getCell(6).getStringCellValue();
      assertThat(text).endsWith("余下未列）").hasSizeLessThanOrEqualTo(32_767);
      assertThat(text.codePoints().filter(c -> c == 0x2C029).count()).isGreaterThan(16_000);
    }
  }

  @Test
  void sheets_of_the_same_name_and_odd_names_stand_side_by_side() throws IOException {
    Path target = folder.resolve("a.xlsx");
    LedgerSheet sheet = LedgerSheet.of("一组/二组", "标题", LedgerColumn.text("甲"));
    new LedgerWorkbook(List.of(sheet, sheet)).saveTo(target);
    try (XSSFWorkbook book = open(target)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(2);
      assertThat(book.getSheetName(0)).isNotEqualTo(book.getSheetName(1));
    }
  }

  @Test
  void a_failed_export_leaves_the_old_ledger() throws IOException {
    Path target = folder.resolve("a.xlsx");
    Files.writeString(target, "旧");
    LedgerSheet broken =
        sheet()
            .rows(() -> {
              throw new IllegalStateException("no rows");
            });
    assertThatThrownBy(() -> new LedgerWorkbook(List.of(broken)).saveTo(target))
        .isInstanceOf(IllegalStateException.class);
    assertThat(target).hasContent("旧");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
    assertThatThrownBy(
            () -> new LedgerWorkbook(List.of(sheet())).saveTo(folder.resolve("没有/a.xlsx")))
        .isInstanceOf(Unavailable.class);
  }

  private static LedgerSheet sheet() {
    return LedgerSheet.of(
            "总台账",
            "事项总台账",
            LedgerColumn.text("身份证号"),
            LedgerColumn.text("姓名"),
            LedgerColumn.date("日期"),
            LedgerColumn.number("应到"),
            LedgerColumn.money("金额"),
            LedgerColumn.percent("征求率"),
            LedgerColumn.text("备注"))
        .subhead("槐树沟村　2026年1月5日")
        .marksUnder("标记");
  }

  private static LedgerRow row(String remark) {
    return LedgerRow.of(
        LedgerCell.text(ID),
        LedgerCell.text(RARE),
        LedgerCell.day(LocalDate.of(2026, 1, 5)),
        LedgerCell.number(57),
        LedgerCell.money(new Money(123456789)),
        LedgerCell.share(1, 4),
        LedgerCell.text(remark));
  }

  private static String color(XSSFCell cell) {
    return cell.getCellStyle().getFillForegroundColorColor().getARGBHex();
  }

  private XSSFWorkbook saved(LedgerSheet sheet) throws IOException {
    Path target = folder.resolve("台账.xlsx");
    new LedgerWorkbook(List.of(sheet)).saveTo(target);
    return open(target);
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (var stream = Files.newInputStream(file)) {
      return new XSSFWorkbook(stream);
    }
  }
}
