package cn.mingyi.consultation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingyi.consultation.FilledForm;
import cn.mingyi.consultation.RoundDesk;
import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.Channel;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Refused;
import cn.mingyi.roster.usecase.intake.RowFinding;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A filled-in 待征求表 comes back: what is taken, what is refused, what is written. */
class ImportOpinionsTest {
  private static final LocalDate DAY = SampleRound.OPENED;

  @TempDir Path folder;

  private final RoundDesk desk = new RoundDesk(SampleRound.fresh(10, 5));
  private final RecordOpinion recording = new RecordOpinion(desk.change());
  private final ImportOpinions importing = new ImportOpinions(desk.change(), recording);

  private FilledForm form() {
    return FilledForm.of(desk.consultation(), folder);
  }

  private OpinionPlan plan(FilledForm form) {
    return plan(form, "");
  }

  private OpinionPlan plan(FilledForm form, String lateReason) {
    try (form) {
      return plan(form.save(folder.resolve("填好的.xlsx")), lateReason);
    }
  }

  private OpinionPlan plan(Path file, String lateReason) {
    return importing.plan(desk.round(), FilledForm.FILES.read(file), lateReason);
  }

  private static RowFinding only(OpinionPlan plan) {
    assertThat(plan.refusals()).hasSize(1);
    assertThat(plan.refused()).isEqualTo(1);
    return plan.refusals().getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void what_was_filled_in_is_recorded_as_one_deed(String format) {
    Path file = folder.resolve("填好的." + format);
    try (FilledForm form = form()) {
      form.opinion(1, "同意", DAY)
          .opinion(2, "有条件", DAY)
          .put(2, "意见原文", "路面不少于4米")
          .put(2, "被征求人", "王大嫂")
          .put(2, "与户主关系", "妻")
          .opinion(3, "不同意", DAY)
          .put(3, "方式", "电话")
          .put(3, "见证人", "孙淼")
          .put(3, "凭据", "录音 12")
          .opinion(4, "弃权", DAY)
          .put(4, "代签人", "马秀英")
          .put(4, "代签事由", "受户主委托")
          .put(5, "备注", "过几天再去");
      if (format.equals("xls")) {
        form.saveOld(file);
      } else {
        form.save(file);
      }
    }
    OpinionPlan plan = plan(file, "");
    assertThat(plan.refusals()).isEmpty();
    assertThat(List.of(plan.read(), plan.accepted(), plan.refused(), plan.blank()))
        .as("ten households, one of them 除外")
        .containsExactly(9, 4, 0, 5);
    assertThat(desk.opinions).as("a plan writes nothing").isEmpty();
    importing.apply(plan);
    assertThat(desk.deeds).hasSize(1);
    assertThat(desk.deeds.getFirst()).isEqualTo(new Deed("导入意见", "槐议〔2026〕3号 第 1 轮 4 户", ""));
    assertThat(desk.opinions)
        .extracting(Opinion::kind)
        .containsExactly(
            OpinionKind.AGREE, OpinionKind.CONDITIONAL, OpinionKind.DISAGREE, OpinionKind.ABSTAIN);
    Opinion first = desk.opinions.getFirst();
    assertThat(first.asked()).isEqualTo("赵建国");
    assertThat(first.relation()).isEqualTo("户主");
    assertThat(first.askedBy()).isEqualTo("陈堃");
    assertThat(first.askedOn()).isEqualTo(DAY);
    assertThat(first.late()).isFalse();
    assertThat(desk.opinions.get(1).asked()).isEqualTo("王大嫂");
    assertThat(desk.opinions.get(1).wording()).isEqualTo("路面不少于4米");
    assertThat(desk.opinions.get(2).channel()).isEqualTo(Channel.PHONE);
    assertThat(desk.opinions.get(2).witness()).isEqualTo("孙淼");
    assertThat(desk.opinions.get(3).signedOnBehalf()).isTrue();
    assertThat(desk.opinions.get(3).signer()).isEqualTo("马秀英");
  }

  @Test
  void an_opinion_asked_at_home_is_on_the_page_that_its_household_signed() {
    desk.issue();
    importing.apply(plan(form().opinion(1, "同意", DAY)));
    assertThat(desk.opinions.getFirst().pageId())
        .isEqualTo(desk.proof().sheets().pages().getFirst().id());
  }

  @ParameterizedTest
  @CsvSource({
    "意见, 赞成, G, 不是可选的意见",
    "方式, 上门, F, 不是可选的方式",
    "方式, '', F, 没有选方式",
    "日期, 昨天, I, 看不懂",
    "日期, 2026年2月30日, I, 看不懂",
    "日期, 2026-03, I, 看不懂",
    "日期, '', I, 没有填日期",
    "日期, 2026-03-03, I, 还没有到",
    "日期, 2026-03-01, I, 早于本轮民议开始",
    "被征求人, '', D, 请填写被征求人",
    "意见, 有条件, H, 写明条件",
    "代签人, 马秀英, K, 受谁委托",
    "代签事由, 腿脚不便, J, 代签人",
    "户编号, HSG-999, B, 没有户编号 HSG-999",
    "户编号, '', B, 没有户编号",
    "户编号, HSG-002, C, 对不上",
    "户主, 张三, C, 对不上",
    "户主, '', C, 对不上"
  })
  void a_wrong_cell_is_refused_at_its_place_and_the_other_rows_stand(
      String heading, String text, String column, String word) {
    OpinionPlan plan =
        plan(form().opinion(1, "同意", DAY).put(1, heading, text).opinion(4, "同意", DAY));
    RowFinding finding = only(plan);
    assertThat(finding.sheet()).isEqualTo("代表01 陈堃");
    assertThat(finding.row()).isEqualTo(FilledForm.HEAD + 2);
    assertThat(finding.columnLetters()).isEqualTo(column);
    assertThat(finding.reason()).contains(word);
    assertThat(plan.accepted()).isEqualTo(1);
    assertThat(plan.read()).isEqualTo(plan.accepted() + plan.refused() + plan.blank());
    importing.apply(plan);
    assertThat(desk.opinions).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"电话", "微信", "信函"})
  void who_was_not_asked_face_to_face_needs_a_witness_and_evidence(String channel) {
    OpinionPlan plan = plan(form().opinion(1, "同意", DAY).put(1, "方式", channel));
    assertThat(plan.refused()).isEqualTo(1);
    assertThat(plan.refusals()).extracting(RowFinding::columnLetters).containsExactly("L", "M");
  }

  @Test
  void dates_are_understood_as_people_write_them() {
    desk.later(Duration.ofDays(1));
    FilledForm form = form();
    List<String> written = List.of("2026.3.2", "2026年3月2日", "20260302", "2026/3/2");
    for (int i = 0; i < written.size(); i++) {
      form.put(i + 1, "意见", "同意").put(i + 1, "日期", written.get(i));
    }
    OpinionPlan plan = plan(form);
    assertThat(plan.accepted()).isEqualTo(4);
    importing.apply(plan);
    assertThat(desk.opinions).extracting(Opinion::askedOn).containsOnly(DAY);
  }

  @Test
  void a_late_row_needs_a_reason_which_may_be_given_for_all() {
    desk.later(Duration.ofDays(5));
    Path file;
    try (FilledForm form = form()) {
      file =
          form.opinion(1, "同意", DAY).opinion(2, "同意", desk.today()).save(folder.resolve("迟.xlsx"));
    }
    RowFinding finding = only(plan(file, ""));
    assertThat(finding.columnLetters()).isEqualTo("I");
    assertThat(finding.reason()).contains("补录原因", "导入时填写");
    OpinionPlan plan = plan(file, "代表外出，回村后补记");
    assertThat(plan.accepted()).isEqualTo(2);
    importing.apply(plan);
    assertThat(desk.opinions).extracting(Opinion::lateReason).containsExactly("代表外出，回村后补记", "");
    assertThat(desk.deeds.getLast().note()).isEqualTo("代表外出，回村后补记");
  }

  @Test
  void who_has_spoken_already_is_refused_and_a_blank_row_of_theirs_is_not() {
    FilledForm form = form();
    for (int i : new int[] {1, 2}) {
      recording.record(desk.round(), desk.household(i).id(), opinion());
    }
    OpinionPlan plan = plan(form.opinion(1, "不同意", DAY));
    assertThat(only(plan).reason()).contains("已有 1 条意见", "更正");
    assertThat(plan.blank()).isEqualTo(8);
  }

  private static OpinionDraft opinion() {
    return new OpinionDraft(
        OpinionKind.AGREE,
        "赵建国",
        "户主",
        Channel.VISIT,
        "",
        DAY,
        "陈堃",
        false,
        "",
        "",
        "",
        "",
        null,
        "");
  }

  @Test
  void an_excluded_household_is_refused() {
    FilledForm form = form();
    form.put(1, "户编号", "HSG-003").put(1, "户主", "李喆").opinion(1, "同意", DAY);
    assertThat(only(plan(form)).reason()).contains("除外户");
  }

  @Test
  void of_a_household_filled_in_twice_no_row_is_taken() {
    FilledForm form = form().opinion(1, "同意", DAY).opinion(2, "不同意", DAY);
    form.put(2, "户编号", "HSG-001").put(2, "户主", "赵 建国");
    OpinionPlan plan = plan(form);
    assertThat(plan.refused()).isEqualTo(2);
    assertThat(plan.accepted()).isZero();
    assertThat(plan.refusals())
        .allSatisfy(f -> assertThat(f.reason()).contains("填了 2 行", "第 5 行", "第 6 行"));
    assertThat(catchThrowableOfType(Refused.class, () -> importing.apply(plan)).sentences())
        .singleElement()
        .asString()
        .contains("没有一行可以登记");
    assertThat(desk.deeds).isEmpty();
  }

  @Test
  void words_without_an_opinion_are_not_dropped_in_silence() {
    OpinionPlan plan = plan(form().put(1, "意见原文", "先修排水沟").put(2, "日期", DAY));
    assertThat(only(plan).reason()).contains("没有选意见");
    assertThat(plan.blank()).isEqualTo(8);
  }

  @Test
  void columns_are_found_by_their_headings_wherever_they_stand() {
    FilledForm form = form().opinion(1, "同意", DAY).opinion(2, "弃权", DAY);
    for (int r = FilledForm.HEAD; r <= form.sheet().getLastRowNum(); r++) {
      swap(form.sheet().getRow(r), 1, 6);
      swap(form.sheet().getRow(r), 2, 13);
    }
    OpinionPlan plan = plan(form.put(3, "意见", "赞成").put(3, "日期", DAY));
    assertThat(plan.accepted()).isEqualTo(2);
    assertThat(only(plan).columnLetters()).as("意见 now stands where 户编号 stood").isEqualTo("B");
  }

  private static void swap(Row row, int one, int other) {
    Cell a = row.getCell(one, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    Cell b = row.getCell(other, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    String text = a.toString();
    a.setCellValue(b.toString());
    b.setCellValue(text);
  }

  @Test
  void notes_under_the_table_and_other_sheets_are_no_rows() {
    FilledForm form = form().opinion(1, "同意", DAY);
    Sheet sheet = form.sheet();
    sheet.createRow(sheet.getLastRowNum() + 2).createCell(0).setCellValue("填表人：陈堃");
    form.workbook().createSheet("说明").createRow(0).createCell(0).setCellValue("一共 9 户");
    OpinionPlan plan = plan(form);
    assertThat(plan.read()).isEqualTo(9);
    assertThat(plan.skippedSheets()).containsExactly("说明");
  }

  @Test
  void who_asked_is_named_where_no_representative_is_responsible() {
    RoundDesk large = new RoundDesk(SampleRound.fresh(60, 10));
    ImportOpinions imports = new ImportOpinions(large.change(), new RecordOpinion(large.change()));
    FilledForm form = FilledForm.of(large.consultation(), folder);
    for (int i = 0; i < 4; i++) {
      form.workbook().removeSheetAt(0);
    }
    form.opinion(1, "同意", DAY).opinion(2, "同意", DAY).put(1, "征求的代表", "马秀英");
    OpinionPlan plan;
    try (form) {
      plan =
          imports.plan(
              large.round(), FilledForm.FILES.read(form.save(folder.resolve("无.xlsx"))), "");
    }
    assertThat(only(plan).label()).isEqualTo("征求的代表");
    imports.apply(plan);
    assertThat(large.opinions).extracting(Opinion::askedBy).containsExactly("马秀英");
  }

  @Test
  void the_refused_rows_go_back_coloured_with_the_reason_and_come_in_when_mended() {
    OpinionPlan plan =
        plan(form().opinion(1, "赞成", DAY).opinion(2, "同意", DAY).put(2, "凭据", "=1+1"));
    importing.apply(plan);
    Path file = folder.resolve("退回的行.xlsx");
    FilledForm.FILES.writeRefused(plan, file);
    FilledForm refused = FilledForm.open(file);
    assertThat(refused.workbook().getNumberOfSheets()).isEqualTo(1);
    assertThat(refused.sheet().getLastRowNum()).as("one refused row").isEqualTo(2);
    assertThat(refused.cell(1, "意见").getCellStyle().getFillPattern())
        .isEqualTo(FillPatternType.SOLID_FOREGROUND);
    assertThat(refused.cell(1, "方式").getCellStyle().getFillPattern())
        .isEqualTo(FillPatternType.NO_FILL);
    assertThat(refused.cell(1, "退回原因").getStringCellValue()).contains("“赞成”不是可选的意见");
    assertThat(refused.cell(1, "原行号").getStringCellValue()).isEqualTo("5");
    OpinionPlan again = plan(refused.put(1, "意见", "同意"));
    assertThat(again.refusals()).isEmpty();
    importing.apply(again);
    assertThat(desk.opinions).hasSize(2);
  }

  @Test
  void when_the_round_changed_after_the_plan_nothing_is_written() {
    OpinionPlan plan = plan(form().opinion(1, "同意", DAY).opinion(2, "同意", DAY));
    recording.record(desk.round(), desk.household(2).id(), opinion());
    assertThat(catchThrowableOfType(Refused.class, () -> importing.apply(plan)).sentences())
        .singleElement()
        .asString()
        .contains("已有 1 条意见");
    assertThat(desk.opinions).hasSize(1);
  }
}
