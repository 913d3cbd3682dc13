package cn.mingyi.disclosure.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.disclosure.DisclosureOffice;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.usecase.BulletinIntake.Plan;
import cn.mingyi.disclosure.usecase.BulletinIntake.Refusal;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.roster.usecase.intake.SourceBook;
import cn.mingyi.roster.usecase.intake.SourceCell;
import cn.mingyi.roster.usecase.intake.SourceRow;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A whole bulletin out of one sheet. In the sheets here ! ends a row, | a cell, # marks a number.
 */
class BulletinIntakeTest {
  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static DisclosureOffice office;

  @BeforeAll
  static void open() {
    office = new DisclosureOffice(folder, "2026-11-03");
  }

  @AfterAll
  static void close() {
    office.close();
  }

  private static SourceSheet sheet(String name, String lines) {
    List<SourceRow> rows = new ArrayList<>();
    String[] all = lines.strip().split("!");
    for (int i = 0; i < all.length; i++) {
      rows.add(
          new SourceRow(
              i + 1,
              Arrays.stream(all[i].split("\\|", -1)).map(BulletinIntakeTest::cell).toList()));
    }
    return new SourceSheet(name, false, rows);
  }

  private static SourceCell cell(String text) {
    if (text.isEmpty()) {
      return SourceCell.BLANK;
    }
    if (text.startsWith("@")) {
      LocalDate day = LocalDate.parse(text.substring(1));
      return new SourceCell(SourceCell.Kind.DATE, day.toString(), day, false);
    }
    return text.startsWith("#")
        ? new SourceCell(SourceCell.Kind.NUMBER, text.substring(1), null, false)
        : new SourceCell(SourceCell.Kind.TEXT, text, null, false);
  }

  private static Plan plan(SourceSheet... sheets) {
    return office.desk().intake().plan(new SourceBook("公开单.xlsx", "", List.of(sheets)));
  }

  private static Plan plan(String lines) {
    return plan(sheet("公开单", lines));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "事项代码|X99!期别|2020Q3!正文|a; 公开单 第 1 行 B列：公开目录里没有代码“X99”",
        "事项代码|!期别|2020Q3!正文|a; 公开单 第 1 行 B列：公开目录里没有代码“”",
        "事项代码|Z06!正文|a; 公开单：期别：这一项每季度公开，请选择是哪一期。",
        "事项代码|Z06!期别|上季度!正文|a; 公开单 第 2 行 B列：不是期别",
        "事项代码|Z06!期别|2020-10!正文|a; 公开单 第 2 行 B列：这一项每季度公开",
        "事项代码|S05!日期|十月!正文|a; 公开单 第 2 行 B列：不是日期",
        "事项代码|S05!日期|2190-01-01!正文|a; 公开单 第 2 行 B列：日期 2190年1月1日 还没有到",
        "事项代码|S05!日期|2020-01-01!数据截止|2190-01-01!正文|a; 公开单 第 3 行 B列：数据截止日",
        "事项代码|S05!日期|2020-01-01; 公开单：没有正文，也没有表格的内容。",
        "事项代码|S05!日期|2020-01-01!日期|2020-01-02!正文|a; 公开单 第 3 行 A列：“日期”在第 2 行已经写过。",
        "事项代码|F01!期别|2020-10!正文|a; 公开单 第 1 行 B列：“村集体收支明细”由软件从记录生成",
        "事项代码|Z06!期别|2020Q1!正文|a!备注|b; 公开单 第 4 行：不是认识的项目，也不是表格的表头",
        "事项代码|Z06!期别|2020Q1!姓名|年龄|村民小组|月津贴!王某|80|一组|一百; 公开单 第 4 行 D列：不是金额",
        "事项代码|Z01!日期|2020-01-01!户主|身份证号|补贴金额!王某|#140322195803121511|9; 公开单 第 4 行 B列：号码是按数字存的"
      })
  void every_refusal_has_its_place_and_the_file_cannot_be_applied(String lines, String reason) {
    long before = office.entries();
    Plan plan = plan(lines);
    assertThat(plan.refusals())
        .singleElement()
        .extracting(Refusal::sentence)
        .asString()
        .startsWith(reason)
        .doesNotContain("140322");
    assertThatThrownBy(() -> office.desk().intake().apply(plan)).isInstanceOf(FieldRefused.class);
    assertThat(office.entries()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "2020年10月, 2020-10",
    "2020年10月份, 2020-10",
    "2020-10, 2020-10",
    "@2020-10-01, 2020-10"
  })
  void a_month_is_read_as_people_and_spreadsheets_write_it(String written, String period) {
    Plan plan = plan("事项代码|W04!期别|" + written + "!正文|甲");
    assertThat(plan.refusals()).isEmpty();
    assertThat(plan.begin().period()).isEqualTo(ReportingPeriod.parse(period).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "2020年第三季度, Z06, 2020Q3",
    "2020年3季度, Z06, 2020Q3",
    "#2020, D02, 2020",
    "2020年度, D02, 2020"
  })
  void a_quarter_and_a_year_too(String written, String item, String period) {
    Plan plan = plan("事项代码|" + item + "!期别|" + written + "!正文|甲");
    assertThat(plan.refusals()).isEmpty();
    assertThat(plan.begin().period()).isEqualTo(ReportingPeriod.parse(period).orElseThrow());
  }

  @Test
  void a_notice_needs_no_table_and_may_bring_one_of_its_own() {
    BulletinText plain = plan("事项代码|S05!日期|#43832!正文|请于月底前缴费。").text();
    assertThat(plain.title()).isEqualTo("槐树沟村缴费截止提醒");
    assertThat(plain.dataUntil()).isEqualTo("2020-01-02");
    assertThat(plain.tables()).isEmpty();
    Plan own = plan("事项代码|S05!日期|2020.1.5!项目|金额!水费|30!电费|#20!合计|50");
    assertThat(own.accepted()).isEqualTo(2);
    assertThat(own.sums()).isEqualTo(1);
    assertThat(own.text().tables().getFirst().total()).containsExactly("合计", "50.00");
  }

  @Test
  void a_table_whose_first_head_is_called_like_a_label_is_a_table() {
    Plan plan = plan("事项代码|C17!期别|2020-10!日期|星期|值班人!2020-10-26|星期一|王秀英");
    assertThat(plan.refusals()).isEmpty();
    assertThat(plan.text().tables().getFirst().rows())
        .containsExactly(List.of("2020-10-26", "星期一", "王秀英", "", ""));
  }

  @Test
  void what_the_file_cannot_be_is_refused_as_a_whole() {
    assertThatThrownBy(() -> plan("标题|甲!正文|乙"))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.sentences().getFirst()).contains("没有找到“事项代码”"));
    assertThatThrownBy(() -> plan(sheet("甲", "事项代码|S05"), sheet("乙", "事项代码|S05")))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> assertThat(no.sentences()).containsExactly("有 2 张工作表写着“事项代码”：甲、乙。一个文件只放一份公开单。"));
    assertThat(plan(sheet("说明", "怎样填"), sheet("甲", "事项代码|S05!日期|2020-1-1!正文|甲")).refusals())
        .isEmpty();
  }

  @Test
  void it_is_written_as_one_draft_in_one_deed_and_not_twice() {
    String lines = "事项代码|Z06!期别|2020Q2!标题|高龄津贴!正文|甲!正文|乙!表后说明|丙!姓名|年龄|备用!李喆|#80|不取";
    Plan plan = plan(lines);
    assertThat(plan.unread()).containsExactly("备用");
    long before = office.entries();
    BulletinText text = office.desk().intake().apply(plan).bulletin().text();
    assertThat(office.entries()).isEqualTo(before + 1);
    assertThat(text.title()).isEqualTo("高龄津贴");
    assertThat(text.body()).isEqualTo("甲\n乙");
    assertThat(text.closing()).isEqualTo("丙");
    assertThat(text.tables().getFirst().rows().getFirst()).startsWith("1", "李喆", "80");
    assertThat(plan(lines).refusals())
        .singleElement()
        .extracting(Refusal::sentence)
        .asString()
        .startsWith("公开单 第 2 行 B列：这一期已经编过：高龄津贴（草稿）");
    assertThat(office.services().verify().findings()).isEmpty();
  }

  @Test
  void what_is_too_long_writes_nothing() {
    long before = office.entries();
    Plan plan = plan("事项代码|S05!日期|2020-01-01!标题|" + "长".repeat(201) + "!正文|甲");
    assertThatThrownBy(() -> office.desk().intake().apply(plan)).isInstanceOf(FieldRefused.class);
    assertThat(office.entries()).isEqualTo(before);
  }
}
