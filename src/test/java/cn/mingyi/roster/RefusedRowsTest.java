package cn.mingyi.roster;

import static cn.mingyi.roster.SampleIds.id;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.roster.usecase.ImportPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedRowsTest {
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final String WANG = id("19850312", 1);
  private static final String LI = id("19870505", 2);

  @TempDir Path folder;
  private RosterDesk desk;

  @BeforeEach
  void open() {
    desk = RosterDesk.open(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Path refusedOf(RosterBook book) {
    ImportPlan plan = desk.plan(book.save(folder.resolve("原件.xlsx")));
    desk.importRoster.apply(plan, Set.of());
    Path file = folder.resolve("退回的行.xlsx");
    desk.files.writeRefused(plan, file);
    return file;
  }

  private interface Mending {
    void of(XSSFWorkbook workbook);
  }

  private static void mend(Path file, Mending mending) throws IOException {
    XSSFWorkbook workbook;
    try (InputStream in = Files.newInputStream(file)) {
      workbook = new XSSFWorkbook(in);
    }
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      mending.of(workbook);
      workbook.write(out);
    }
  }

  @Test
  void the_refused_cell_is_coloured_the_reason_stands_beside_it_and_the_mended_row_finds_home()
      throws IOException {
    Path file =
        refusedOf(
            RosterBook.xlsx()
                .name("三组")
                .row("户号", "姓名", "关系", "身份证号", "备注")
                .row("7", "王强", "户主", WANG, "")
                .row("", "李芳", "妻", 140391198705050000d, "=1+1"));
    mend(
        file,
        workbook -> {
          assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
          Row row = workbook.getSheet("三组").getRow(2);
          assertThat(row.getCell(0).getStringCellValue()).as("carried down").isEqualTo("7");
          assertThat(row.getCell(4).getStringCellValue()).isEqualTo("=1+1");
          assertThat(row.getCell(3).getCellStyle().getFillPattern())
              .isEqualTo(FillPatternType.SOLID_FOREGROUND);
          assertThat(row.getCell(1).getCellStyle().getFillPattern())
              .isEqualTo(FillPatternType.NO_FILL);
          assertThat(row.getCell(5).getStringCellValue()).contains("已经丢失");
          assertThat(row.getCell(6).getStringCellValue()).isEqualTo("3");
          row.getCell(3).setCellValue(LI);
        });
    ImportPlan plan = desk.plan(file, JUNE);
    assertThat(plan.newHouseholds()).isEmpty();
    assertThat(plan.changedHouseholds()).as("the head stays the head").isEmpty();
    desk.importRoster.apply(plan, Set.of());
    assertThat(
            desk.sql(
                "select v.name, h.number, h.head_name, h.village_group from villager v"
                    + " join household h on h.id = v.household_id order by v.position"))
        .containsExactly("王强|7|王强|第3村民小组", "李芳|7|王强|第3村民小组");
  }

  @Test
  void a_row_of_a_file_without_household_numbers_takes_its_head_along() throws IOException {
    Path file =
        refusedOf(
            RosterBook.xlsx()
                .row("姓名", "与户主关系", "身份证号")
                .row("王强", "户主", WANG)
                .row("李芳", "妻", "123"));
    mend(file, workbook -> workbook.getSheetAt(0).getRow(2).getCell(2).setCellValue(LI));
    desk.importRoster.apply(desk.plan(file, JUNE), Set.of());
    assertThat(desk.sql("select head_name from household")).containsExactly("王强");
    assertThat(desk.count("villager")).isEqualTo(2);
  }
}
