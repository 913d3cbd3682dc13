package cn.mingyi.disclosure.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingyi.disclosure.DisclosureOffice;
import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.kernel.FieldRefused;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 公开目录: a change holds from its day on, and a county's file is taken as a whole or not. */
class KeepCatalogueTest {
  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static DisclosureOffice office;

  @BeforeAll
  static void open() {
    office = new DisclosureOffice(folder.resolve("data"), "2026-11-03");
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private KeepCatalogue keeping() {
    return office.desk().keepCatalogue();
  }

  private static Map<String, String> refused(ThrowingCallable deed) {
    return catchThrowableOfType(FieldRefused.class, deed).fields();
  }

  private Path exported() {
    Path file = folder.resolve("目录.xlsx");
    keeping().export(file);
    return file;
  }

  /** Changes the sheet as a hand in the county would. */
  private Path edited(Path file, Consumer<List<Row>> edit) throws Exception {
    Path other = folder.resolve("县里的.xlsx");
    try (InputStream in = Files.newInputStream(file);
        Workbook book = WorkbookFactory.create(in);
        OutputStream out = Files.newOutputStream(other)) {
      Sheet sheet = book.getSheetAt(0);
      List<Row> rows = new ArrayList<>();
      boolean below = false;
      for (Row row : sheet) {
        if (below) {
          rows.add(row);
        }
        below = below || row.getCell(0) != null && row.getCell(0).toString().equals("代码");
      }
      edit.accept(rows);
      book.write(out);
    }
    return other;
  }

  private static void set(Row row, String head, String text) {
    int column = CatalogueFiles.HEADS.indexOf(head);
    if (row.getCell(column) != null) {
      row.removeCell(row.getCell(column));
    }
    row.createCell(column).setCellValue(text);
  }

  @Test
  void a_change_holds_from_its_day_on_and_never_backwards() {
    keeping().change(office.form("F02", "收支简报", "2026-12-01"));
    assertThat(keeping().catalogue().item("F02", office.today()).orElseThrow().title())
        .isEqualTo("村集体收支汇总");
    assertThat(keeping().catalogue().item("F02", LocalDate.of(2026, 12, 1)).orElseThrow().title())
        .isEqualTo("收支简报");
    assertThat(refused(() -> keeping().change(office.form("F02", "旧", "2026-11-02"))))
        .containsOnlyKeys("validFrom");
    assertThat(
            refused(() ->
                keeping()
                    .rename(
                        DisclosureKind.CURRENT_AFFAIRS,
                        "实务",
                        "",
                        "通知",
                        office.today().minusDays(1))))
        .containsOnlyKeys("validFrom");
  }

  @Test
  void a_new_item_gets_the_next_code_and_wrong_fields_are_named() {
    CatalogueItem added = keeping().change(form("", "集体经济发展情况", "期末", 15, "姓名:姓名"));
    assertThat(added.code()).matches("F1[5-9]");
    assertThat(refused(() -> keeping().change(form("", " ", "事发", 401, "姓名:名字"))))
        .containsOnlyKeys("title", "dueDays", "dueFrom", "columns");
  }

  private KeepCatalogue.ItemForm form(
      String code, String title, String from, int days, String columns) {
    KeepCatalogue.ItemForm like = office.form("F14", title, office.today().toString());
    return new KeepCatalogue.ItemForm(
        code,
        like.kind(),
        title,
        like.frequency(),
        java.util.Arrays.stream(cn.mingyi.disclosure.domain.DueRule.From.values())
            .filter(f -> f.label().equals(from))
            .findFirst()
            .orElseThrow(),
        days,
        like.basis(),
        like.responsible(),
        like.template(),
        false,
        columns,
        "",
        true,
        like.source(),
        like.validFrom());
  }

  @Test
  void what_was_exported_and_read_again_changes_nothing() {
    Path file = exported();
    CatalogueImport plan = keeping().plan(file);
    assertThat(plan.refusals()).isEmpty();
    assertThat(plan.changes()).isEmpty();
    assertThat(plan.read())
        .isEqualTo(plan.same())
        .isEqualTo(keeping().catalogue().on(office.today()).size());
    long entries = office.entries();
    assertThat(keeping().load(plan)).isZero();
    assertThat(office.entries()).isEqualTo(entries);
  }

  @Test
  void a_countys_file_adds_changes_and_ends_items_in_one_deed() throws Exception {
    Path file =
        edited(
            exported(),
            rows -> {
              set(rows.get(0), "事项", "班子分工");
              set(rows.get(1), "停用", "是");
              Row last = rows.getLast();
              Row added = last.getSheet().createRow(last.getRowNum() + 1);
              List.of(
                      "",
                      "财务",
                      "集体经济发展情况",
                      "每季度",
                      "期末",
                      "15",
                      "县文件",
                      "报账员",
                      "登记表",
                      "社会公开",
                      "序号:数字，项目:文字，金额:金额")
                  .forEach(
                      c -> added.createCell(Math.max(0, added.getLastCellNum())).setCellValue(c));
              Row again = last.getSheet().createRow(last.getRowNum() + 2);
              List.of("", "财务", "村级债务化解", "每年", "期末", "31", "县文件", "报账员", "通知正文", "社会公开")
                  .forEach(
                      c -> again.createCell(Math.max(0, again.getLastCellNum())).setCellValue(c));
            });
    CatalogueImport plan = keeping().plan(file);
    assertThat(plan.refusals()).isEmpty();
    assertThat(plan.changes()).hasSize(4);
    assertThat(plan.same() + plan.changes().size()).isEqualTo(plan.read());
    long entries = office.entries();
    assertThat(keeping().load(plan)).isEqualTo(4);
    assertThat(office.entries()).isEqualTo(entries + 1);
    assertThat(keeping().catalogue().on(office.today()))
        .extracting(CatalogueItem::title)
        .contains("班子分工", "集体经济发展情况", "村级债务化解");
    assertThat(keeping().catalogue().on(office.today()))
        .extracting(CatalogueItem::code)
        .doesNotHaveDuplicates();
  }

  @Test
  void a_file_with_wrong_rows_changes_nothing_and_says_every_place() throws Exception {
    int[] numbers = new int[5];
    Path file =
        edited(
            exported(),
            rows -> {
              for (int i = 0; i < numbers.length; i++) {
                numbers[i] = rows.get(i).getRowNum() + 1;
              }
              set(rows.get(0), "务别", "商务");
              set(rows.get(1), "天数", "十五");
              set(rows.get(2), "起算", "事发");
              set(rows.get(3), "表格的列", "姓名:名字");
              set(rows.get(4), "代码", "D06");
            });
    CatalogueImport plan = keeping().plan(file);
    assertThat(plan.refusals()).hasSize(5);
    for (int number : numbers) {
      if (number != numbers[4]) {
        assertThat(plan.refusals()).anyMatch(r -> r.contains("第 " + number + " 行："));
      }
    }
    assertThat(plan.refusals()).anyMatch(r -> r.contains("D06 在表里出现两次"));
    long entries = office.entries();
    assertThat(refused(() -> keeping().load(plan))).containsOnlyKeys("file");
    assertThat(office.entries()).isEqualTo(entries);
  }

  @Test
  void a_file_that_is_no_catalogue_is_refused() throws Exception {
    Path file = folder.resolve("别的.xlsx");
    office.services().village().keepHolidays().export(2026, file);
    assertThat(refused(() -> keeping().plan(file))).containsOnlyKeys("file");
  }
}
