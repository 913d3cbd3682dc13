package cn.mingyi.disclosure.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinTable.Column;
import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.disclosure.domain.ColumnText;
import cn.mingyi.roster.usecase.intake.SourceCell;
import cn.mingyi.roster.usecase.intake.SourceRow;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows out of a pasted range or a sheet. */
class TableIntakeTest {
  private static final List<Column> SUBSIDY =
      ColumnText.read("序号:数字，户主:姓名，身份证号:身份证号，标准（元/亩）:金额，补贴金额:金额，日期:日期");

  private static TableIntake of(String text) {
    return TableIntake.of(TableIntake.pasted(text), SUBSIDY);
  }

  private static TableIntake.Taken taken(String text) {
    TableIntake intake = of(text);
    return intake.take(intake.suggested());
  }

  @Test
  void the_row_of_heads_is_found_below_a_title_and_columns_by_their_words() {
    TableIntake intake =
        of(
            """
            2026年补贴花名册
            单位：元
            补贴金额（元）\t户 主\t日期\t身份证号码
            1,206.5\t王建国\t2026.10.1\t11010519491231002X
            """);
    assertThat(intake.headRow()).isEqualTo(2);
    assertThat(intake.suggested()).containsExactly(-1, 1, 3, -1, 0, 2);
    assertThat(intake.sourceColumns()).first().isEqualTo("A　补贴金额（元）");
    assertThat(intake.take(intake.suggested()).rows())
        .containsExactly(List.of("1", "王建国", "11010519491231002X", "", "1,206.50", "2026-10-01"));
  }

  @Test
  void without_heads_columns_come_in_their_order() {
    TableIntake intake = of("1\t王建国\t\t67\t100\t2026-10-01\n2\t李秀兰\t\t67\t￥80元\t\n");
    assertThat(intake.headRow()).isEqualTo(TableIntake.NONE);
    assertThat(intake.suggested()).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(intake.take(intake.suggested()).rows())
        .extracting(r -> r.get(4))
        .containsExactly("100.00", "80.00");
  }

  @Test
  void sums_are_left_out_and_all_counts_add_up() {
    TableIntake.Taken taken =
        taken(
            """
            户主\t补贴金额\t日期
            王建国\t100\t2026-10-01
            小 计\t100\t

            李秀兰\t一百\t2026-10-01
            赵六\t50\t昨天
            合计\t150\t
            """);
    assertThat(taken.read()).isEqualTo(5);
    assertThat(taken.rows()).hasSize(1);
    assertThat(taken.leftOut()).isEqualTo(2);
    assertThat(taken.refusals())
        .extracting(TableIntake.Refusal::sentence)
        .containsExactly(
            "粘贴的内容 第 5 行“补贴金额”：不是金额，请写成 12000 或 12,000.00。",
            "粘贴的内容 第 6 行“日期”：不是日期，请写成 2026-10-31。");
    assertThat(taken.refusals()).extracting(TableIntake.Refusal::letters).containsExactly("B", "C");
  }

  @Test
  void a_long_number_that_is_stored_as_a_number_is_refused_and_not_repeated() {
    TableIntake.Taken taken = numbers("110105194912310000", SourceCell.Kind.NUMBER);
    assertThat(taken.rows()).isEmpty();
    assertThat(taken.refusals())
        .singleElement()
        .extracting(TableIntake.Refusal::sentence)
        .asString()
        .startsWith("名单 第 2 行“身份证号”：号码是按数字存的")
        .doesNotContain("110105");
    assertThat(numbers("110105194912310000", SourceCell.Kind.TEXT).rows()).hasSize(1);
    assertThat(numbers("110105491231002", SourceCell.Kind.NUMBER).rows())
        .as("fifteen digits are exact")
        .hasSize(1);
  }

  private static TableIntake.Taken numbers(String digits, SourceCell.Kind kind) {
    SourceSheet sheet =
        new SourceSheet(
            "名单",
            false,
            List.of(
                row(1, text("户主"), text("身份证号")),
                row(2, text("王建国"), new SourceCell(kind, digits, null, false))));
    TableIntake intake = TableIntake.of(sheet, SUBSIDY);
    return intake.take(intake.suggested());
  }

  private static SourceRow row(int number, SourceCell... cells) {
    return new SourceRow(number, List.of(cells));
  }

  private static SourceCell text(String text) {
    return new SourceCell(SourceCell.Kind.TEXT, text, null, false);
  }

  @Test
  void what_a_merged_cell_covers_makes_no_row() {
    SourceSheet sheet =
        new SourceSheet(
            "名单",
            false,
            List.of(
                row(1, text("户主"), text("补贴金额")),
                row(2, text("王建国"), text("5")),
                row(3, new SourceCell(SourceCell.Kind.TEXT, "王建国", null, true))));
    TableIntake intake = TableIntake.of(sheet, SUBSIDY);
    assertThat(intake.take(intake.suggested()).read()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "身份证号码, ID_NUMBER",
    "一卡通账号, BANK_CARD",
    "联系电话, PHONE",
    "补贴金额（元）, MONEY",
    "发放日期, DATE",
    "户主, NAME",
    "家庭住址, ADDRESS",
    "残疾类别, HEALTH",
    "序号, NUMBER",
    "事由, TEXT"
  })
  void a_source_brings_its_columns_and_what_of_them_is_personal_is_known(
      String head, ColumnKind kind) {
    assertThat(TableIntake.columnsOf(TableIntake.pasted("某表\n其他\t" + head + "\n甲\t乙")))
        .containsExactly(new Column("其他", ColumnKind.TEXT), new Column(head, kind));
  }

  @Test
  void amounts_are_added_up_and_prices_for_one_are_not() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("1", "甲", "", "67.00", "1,206.50", ""));
    rows.add(List.of("2", "乙", "", "67.00", "0.55", ""));
    BulletinTable filled =
        TableIntake.filled(new BulletinTable("", SUBSIDY, List.of(), List.of()), rows);
    assertThat(filled.total()).containsExactly("合计", "", "", "", "1,207.05", "");
    assertThat(TableIntake.total(SUBSIDY, List.of())).isEmpty();
    assertThat(TableIntake.total(ColumnText.read("姓名:姓名"), List.of(List.of("甲")))).isEmpty();
  }
}
