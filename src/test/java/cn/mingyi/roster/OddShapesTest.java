package cn.mingyi.roster;

import static cn.mingyi.roster.SampleIds.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingyi.kernel.Refused;
import cn.mingyi.roster.domain.RosterColumn;
import cn.mingyi.roster.usecase.ImportPlan;
import cn.mingyi.roster.usecase.RosterRule;
import cn.mingyi.roster.usecase.intake.RecognisedSheet;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddShapesTest {
  private static final String WANG = id("19850312", 1);
  private static final String LI = id("19870505", 2);
  private static final String BOY = id("20100101", 3);

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

  private ImportPlan plan(RosterBook book) {
    return desk.plan(book.save(folder.resolve("a.xlsx")));
  }

  private ImportPlan load(RosterBook book) {
    ImportPlan plan = plan(book);
    desk.importRoster.apply(plan, Set.of());
    return plan;
  }

  private static List<String> reasons(ImportPlan plan) {
    return plan.rows().stream()
        .flatMap(r -> r.findings().stream())
        .map(RowFinding::reason)
        .toList();
  }

  @Test
  void a_title_a_two_storey_header_merged_numbers_totals_and_notes() {
    ImportPlan plan =
        load(
            RosterBook.xlsx()
                .row("槐树沟村第三村民小组花名册")
                .merge(0, 0, 0, 5)
                .row("填表日期：2026年5月1日")
                .row("户信息", "", "成员信息", "", "", "备注")
                .merge(2, 2, 0, 1)
                .merge(2, 2, 2, 4)
                .merge(2, 3, 5, 5)
                .row("家庭编号", "户主", "姓名", "关系", "证件号码", "")
                .row("0007", "王　强", "王　强", "户主", WANG, "")
                .row("", "", "李 芳", "妻", LI, "")
                .merge(4, 5, 0, 0)
                .merge(4, 5, 1, 1)
                .empty()
                .row("0008", "赵一", "赵一", "户主", id("19500101", 11), "")
                .row("合计", "2 户", "3 人")
                .row("注：以上数据截至五月"));
    assertThat(plan.read()).isEqualTo(3);
    assertThat(plan.accepted()).isEqualTo(3);
    assertThat(desk.sql("select number, head_name, village_group from household order by number"))
        .containsExactly("0007|王强|第3村民小组", "0008|赵一|第3村民小组");
    assertThat(
            desk.sql(
                "select v.name, v.relation, h.number from villager v"
                    + " join household h on h.id = v.household_id order by v.position"))
        .containsExactly("王强|户主|0007", "李芳|妻|0007", "赵一|户主|0008");
  }

  @ParameterizedTest
  @CsvSource({
    "户号, 户主姓名, 关系, 公民身份号码",
    "家庭编号, 成员姓名, 与户主的关系, 证件号码",
    "户编号, 姓名（必填）, 家庭关系, 身份证号码",
    "户　号, 名 字, 与户主关系：, 居民身份证号*"
  })
  void synonyms_of_a_header_mean_the_same(
      String number, String name, String relation, String identity) {
    String person = name.equals("户主姓名") ? "家庭成员" : name;
    ImportPlan plan =
        plan(
            RosterBook.xlsx()
                .row(number, person, relation, identity)
                .row("1", "王强", "户主", WANG)
                .row("1", "李芳", "妻", LI));
    RecognisedSheet sheet = plan.sheets().getFirst();
    assertThat(sheet.mapping().columns())
        .containsEntry(0, RosterColumn.HOUSEHOLD_NUMBER)
        .containsEntry(1, RosterColumn.NAME)
        .containsEntry(2, RosterColumn.RELATION)
        .containsEntry(3, RosterColumn.IDENTITY);
    assertThat(plan.households()).isEqualTo(1);
    assertThat(plan.villagers()).isEqualTo(2);
  }

  @Test
  void an_id_kept_as_a_number_is_refused_with_the_cell_named() {
    ImportPlan plan =
        load(
            RosterBook.usual()
                .row("1", "王强", "户主", "男", 140391198503120010d, "", "", "")
                .row("1", "李芳", "妻", "女", LI, "", "", ""));
    assertThat(plan.refused()).isEqualTo(1);
    assertThat(plan.refusals())
        .singleElement()
        .satisfies(f -> {
          assertThat(f.sheet()).isEqualTo("花名册");
          assertThat(f.row()).isEqualTo(2);
          assertThat(f.columnLetters()).isEqualTo("E");
          assertThat(f.reason()).contains("已经丢失");
        });
    assertThat(desk.sql("select head_name from household"))
        .as("the head is known, though his row is refused")
        .containsExactly("王强");
    assertThat(desk.sql("select name from villager")).containsExactly("李芳");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s ", "'%s", "FULL", "SPACED", "LOWER"})
  void an_id_is_read_through_spaces_full_width_digits_and_a_small_x(String form) {
    String withX = "";
    for (int order = 1; !withX.endsWith("X"); order += 2) {
      withX = id("19850312", order);
    }
    String written =
        switch (form) {
          case "FULL" ->
              withX
                  .chars()
                  .mapToObj(c -> String.valueOf((char) (c + 0xFEE0)))
                  .reduce("", String::concat);
          case "SPACED" ->
              withX.substring(0, 6) + " " + withX.substring(6, 14) + "　" + withX.substring(14);
          case "LOWER" -> withX.toLowerCase(java.util.Locale.ROOT);
          default -> form.formatted(withX);
        };
    ImportPlan plan = load(RosterBook.usual().row("1", "王强", "户主", "男", written));
    assertThat(reasons(plan)).isEmpty();
    assertThat(desk.sql("select identity, sex, birth_date from villager"))
        .containsExactly(withX + "|MALE|1985-03-12");
  }

  @ParameterizedTest
  @CsvSource({
    "14039119850312, 应为 18 位",
    "140391198502300018, 出生日期不存在",
    "14039119850312A018, 不该有的字符"
  })
  void a_wrong_id_is_refused_with_its_reason(String identity, String reason) {
    ImportPlan plan = plan(RosterBook.usual().row("1", "王强", "户主", "男", identity));
    assertThat(plan.refused()).isEqualTo(1);
    assertThat(reasons(plan)).singleElement().asString().contains(reason);
  }

  @Test
  void a_wrong_check_digit_is_refused() {
    char last = WANG.charAt(17);
    String wrong = WANG.substring(0, 17) + (last == '5' ? '6' : '5');
    ImportPlan plan = plan(RosterBook.usual().row("1", "王强", "户主", "男", wrong));
    assertThat(reasons(plan)).singleElement().asString().contains("校验位");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1985.03.12", "1985-3-12", "19850312", "1985年3月12日", "1985/3/12"})
  void a_birth_date_is_read_in_every_usual_form(String written) {
    ImportPlan plan = load(RosterBook.usual().row("1", "王强", "户主", "男", "", written));
    assertThat(plan.warned()).as("no ID").isEqualTo(1);
    assertThat(desk.sql("select birth_date, sex from villager")).containsExactly("1985-03-12|MALE");
  }

  @Test
  void a_birth_date_may_be_an_excel_date_or_a_number() {
    load(
        RosterBook.usual()
            .row("1", "王强", "户主", "男", "", LocalDate.of(1985, 3, 12))
            .row("2", "王刚", "户主", "男", "", 19850312));
    assertThat(desk.sql("select birth_date from villager"))
        .containsExactly("1985-03-12", "1985-03-12");
  }

  @Test
  void sex_and_birth_date_that_contradict_the_id_are_warned_of_and_the_id_holds() {
    ImportPlan plan =
        load(RosterBook.usual().row("1", "王强", "户主", "女", WANG, "1986-03-12", "", ""));
    assertThat(plan.warned()).isEqualTo(1);
    assertThat(reasons(plan)).hasSize(2).allMatch(r -> r.contains("不一致"));
    assertThat(desk.sql("select sex, birth_date from villager")).containsExactly("MALE|1985-03-12");
  }

  @Test
  void rare_characters_count_as_one_each() {
    ImportPlan plan =
        load(
            RosterBook.usual()
                .row("1", "𬀩𫖮", "户主", "男", WANG)
                .row("1", "𬀩", "妻", "女", LI)
                .row("1", "买买提•艾力", "子", "男", BOY));
    assertThat(desk.sql("select name from villager order by position"))
        .containsExactly("𬀩𫖮", "𬀩", "买买提·艾力");
    assertThat(reasons(plan)).containsExactly("姓名不像完整的姓名，请核对");
  }

  @ParameterizedTest
  @CsvSource({
    "13800001234、13900001234, 13800001234 13900001234",
    "13800001234/0351-7654321, 13800001234 0351-7654321",
    "1380000123413900001234, 13800001234 13900001234",
    "138 0000 1234, 13800001234",
    "１３８００００１２３４, 13800001234",
    "13800001234; 13900001234, 13800001234 13900001234"
  })
  void a_phone_column_may_hold_two_numbers(String written, String kept) {
    ImportPlan plan = load(RosterBook.usual().row("1", "王强", "户主", "男", WANG, "", written));
    assertThat(reasons(plan)).isEmpty();
    assertThat(desk.sql("select phones from villager")).containsExactly(kept);
  }

  @Test
  void a_phone_that_is_none_is_kept_and_warned_of() {
    ImportPlan plan = load(RosterBook.usual().row("1", "王强", "户主", "男", WANG, "", "问他儿子"));
    assertThat(plan.warned()).isEqualTo(1);
    assertThat(plan.warnings())
        .singleElement()
        .satisfies(f -> assertThat(f.columnLetters()).isEqualTo("G"));
    assertThat(desk.sql("select phones from villager")).containsExactly("问他儿子");
  }

  @Test
  void a_household_begins_where_the_relation_says_head_when_there_is_no_number() {
    load(
        RosterBook.xlsx()
            .row("序号", "姓名", "与户主关系", "身份证号")
            .row(1, "王强", "户主", WANG)
            .row(2, "李芳", "妻", LI)
            .row(3, "赵一", "本人", id("19500101", 11))
            .row(4, "赵二", "长子", id("19750101", 13)));
    assertThat(
            desk.sql(
                "select h.number, h.head_name, count(*) from household h join villager v"
                    + " on v.household_id = h.id group by h.number, h.head_name order by 1"))
        .containsExactly("001|王强|2", "002|赵一|2");
  }

  @Test
  void a_row_of_no_household_is_refused() {
    ImportPlan plan =
        plan(RosterBook.xlsx().row("姓名", "与户主关系", "身份证号").row("李芳", "妻", LI).row("王强", "户主", WANG));
    assertThat(plan.refusals()).singleElement().satisfies(f -> assertThat(f.row()).isEqualTo(2));
  }

  @Test
  void the_same_id_twice_is_refused_the_second_time_and_names_the_first() {
    ImportPlan plan =
        plan(
            RosterBook.usual()
                .row("1", "王强", "户主", "男", WANG)
                .row("2", "王强", "户主", "男", WANG.toLowerCase(java.util.Locale.ROOT)));
    assertThat(plan.refusals())
        .singleElement()
        .satisfies(f -> assertThat(f.reason()).contains("第 2 行").contains("重复"));
    assertThat(plan.lostHouseholds()).hasSize(1);
  }

  @Test
  void one_sheet_per_group_may_count_its_households_from_one() {
    RosterBook book = RosterBook.xlsx().name("一组").row("户号", "姓名", "关系", "身份证号");
    book.row("1", "王强", "户主", WANG);
    book.sheet("二组").row("户号", "姓名", "关系", "身份证号").row("1", "李芳", "户主", LI);
    book.sheet("统计").row("组", "户数").row("一组", 1);
    book.sheet("旧").row("户号", "姓名", "关系", "身份证号").row("1", "旧人", "户主", BOY);
    ImportPlan plan = load(book.hiddenSheet());
    assertThat(plan.skippedSheets()).containsExactly("统计", "旧");
    assertThat(desk.sql("select village_group, number from household order by 1"))
        .containsExactly("第1村民小组|1", "第2村民小组|1");
  }

  @Test
  void a_hidden_column_is_read_and_an_old_workbook_tells_the_same() {
    RosterBook book = RosterBook.xls().row("户号", "姓名", "关系", "身份证号").hideColumn(3);
    Path file = book.row("1", "王强", "户主", WANG).save(folder.resolve("a.xls"));
    desk.load(file, null);
    assertThat(desk.sql("select identity from villager")).containsExactly(WANG);
  }

  @Test
  void offices_and_party_standing_are_taken_from_columns_that_name_them() {
    ImportPlan plan =
        load(
            RosterBook.xlsx()
                .row("户号", "姓名", "关系", "身份证号", "政治面貌", "职务", "小组")
                .row("1", "王强", "户主", WANG, "中共党员", "村支书、村主任", "2组")
                .row("1", "李芳", "妻", LI, "预备党员", "小组长", "2组")
                .row("2", "赵一", "户主", id("19500101", 11), "群众", "村民代表", "2组"));
    assertThat(
            desk.sql(
                "select v.name, o.office, o.scope from office_term o join villager v on"
                    + " v.id = o.villager_id order by o.office"))
        .containsExactlyInAnyOrder(
            "王强|BRANCH_SECRETARY|", "王强|COMMITTEE_CHAIR|", "李芳|GROUP_LEADER|第2村民小组");
    assertThat(
            desk.sql(
                "select v.name, p.standing from party_member p join villager v on"
                    + " v.id = p.villager_id"))
        .containsExactlyInAnyOrder("王强|FULL", "李芳|PROBATIONARY");
    assertThat(reasons(plan)).singleElement().asString().startsWith("村民代表没有写明");
  }

  @Test
  void a_file_that_is_no_roster_is_refused_in_one_sentence() {
    Path file = RosterBook.xlsx().row("项目", "金额").row("修路", 12000).save(folder.resolve("账.xlsx"));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> desk.plan(file))
        .satisfies(e -> {
          assertThat(e.unmet().getFirst().rule()).isEqualTo(RosterRule.NO_ROSTER_IN_FILE);
          assertThat(e.sentences()).hasSize(1);
        });
  }

  @Test
  void a_mapping_that_the_clerk_changed_is_remembered_by_its_header() {
    Path file =
        RosterBook.xlsx()
            .row("户号", "姓名", "关系", "身份证号", "片区")
            .row("1", "王强", "户主", WANG, "3")
            .save(folder.resolve("a.xlsx"));
    SourceBook book = desk.files.read(file);
    RecognisedSheet sheet = desk.importRoster.recognise(book).getFirst();
    assertThat(sheet.remembered()).isFalse();
    RecognisedSheet changed = sheet.with(sheet.mapping().with(4, RosterColumn.GROUP));
    desk.importRoster.apply(desk.importRoster.plan(book, List.of(changed), null), Set.of());

    assertThat(desk.sql("select village_group from household")).containsExactly("第3村民小组");
    RecognisedSheet next = desk.importRoster.recognise(book).getFirst();
    assertThat(next.remembered()).isTrue();
    assertThat(next.mapping()).isEqualTo(changed.mapping());
  }
}
