package cn.mingyi.consultation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingyi.consultation.FilledForm;
import cn.mingyi.consultation.RoundDesk;
import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.kernel.Refused;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose 待征求表 it is: one of anything else is refused as a whole. */
class ForeignFormTest {
  private static final LocalDate DAY = SampleRound.OPENED;

  @TempDir Path folder;

  private final RoundDesk desk = new RoundDesk(SampleRound.fresh(10, 5));
  private final ImportOpinions importing =
      new ImportOpinions(desk.change(), new RecordOpinion(desk.change()));

  private FilledForm form() {
    return FilledForm.of(desk.consultation(), folder);
  }

  private OpinionPlan plan(FilledForm form) {
    try (form) {
      Path file = form.save(folder.resolve("填好的.xlsx"));
      return importing.plan(desk.round(), FilledForm.FILES.read(file), "");
    }
  }

  private String refusal(FilledForm form) {
    Refused no = catchThrowableOfType(Refused.class, () -> plan(form));
    assertThat(no.sentences()).hasSize(1);
    return no.sentences().getFirst();
  }

  private Consultation as(String number, int version, int round, java.util.UUID id) {
    Consultation usual = desk.consultation();
    Round own = usual.round();
    Round other =
        new Round(
            id,
            own.matterId(),
            number,
            own.matterTitle(),
            version,
            round,
            own.basis(),
            "",
            own.openedOn(),
            "",
            own.recordedAt());
    return new Consultation(other, usual.households(), List.of(), List.of(), List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "槐议〔2026〕4号, 3, 1, 不是 槐议〔2026〕3号 的",
    "槐议〔2026〕3号, 3, 2, 第 2 轮的",
    "槐议〔2026〕3号, 2, 1, 方案 v2"
  })
  void a_file_of_another_matter_round_or_version_is_refused_as_a_whole(
      String number, int version, int round, String word) {
    FilledForm form =
        FilledForm.of(as(number, version, round, java.util.UUID.randomUUID()), folder);
    assertThat(refusal(form.opinion(1, "同意", DAY))).contains(word);
  }

  @Test
  void a_file_is_known_by_its_hidden_sheet_when_the_line_was_lost_and_the_other_way_round() {
    FilledForm withoutLine = form().opinion(1, "同意", DAY);
    withoutLine.sheet().getRow(1).getCell(0).setCellValue("");
    assertThat(plan(withoutLine).accepted()).isEqualTo(1);
    FilledForm withoutSheet = form().opinion(1, "同意", DAY);
    withoutSheet.workbook().removeSheetAt(1);
    assertThat(plan(withoutSheet).accepted()).isEqualTo(1);
    FilledForm neither = form().opinion(1, "同意", DAY);
    neither.workbook().removeSheetAt(1);
    neither.sheet().getRow(1).getCell(0).setCellValue("");
    assertThat(refusal(neither)).contains("认不出是哪件事项");
  }

  @Test
  void a_file_of_another_village_with_the_same_number_is_refused() {
    FilledForm form =
        FilledForm.of(as(SampleRound.NUMBER, 3, 1, java.util.UUID.randomUUID()), folder);
    assertThat(refusal(form.opinion(1, "同意", DAY))).contains("不是本轮导出的");
  }

  @Test
  void a_workbook_without_such_a_table_is_refused() {
    FilledForm form = form();
    form.put(1, "意见", "同意");
    for (Cell head : form.sheet().getRow(FilledForm.HEAD)) {
      head.setCellValue("");
    }
    assertThat(refusal(form)).contains("没有找到待征求表的表头");
  }
}
