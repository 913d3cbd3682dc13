package cn.mingyi.consultation.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.Basis;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Round;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 待征求表 as a spreadsheet program finds it. */
class PendingWorkbookTest {
  private static final int HEAD = 3;

  @TempDir Path folder;

  private XSSFWorkbook written(Consultation consultation) {
    Path file = folder.resolve("待征求表.xlsx");
    new WorkbookOpinionFiles(
            f -> {
              throw new AssertionError("nothing is read");
            })
        .writePending(consultation, file);
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void each_representative_has_a_sheet_and_the_households_of_nobody_come_last() {
    XSSFWorkbook workbook = written(SampleRound.fresh(60, 10));
    assertThat(workbook.getNumberOfSheets()).isEqualTo(6);
    assertThat(workbook.getSheetName(0)).isEqualTo("代表01 陈堃");
    assertThat(workbook.getSheetName(4)).isEqualTo("没有代表的户");
    assertThat(workbook.getSheetVisibility(5)).isEqualTo(SheetVisibility.VERY_HIDDEN);
    assertThat(workbook.getSheetAt(5).getRow(0).getCell(0).getStringCellValue())
        .isEqualTo(SampleRound.round(new java.util.UUID(9, 9)).id().toString());
    assertThat(workbook.getSheetAt(0).getLastRowNum() - HEAD)
        .as("29 households, one of them 除外")
        .isEqualTo(28);
    assertThat(heads(workbook.getSheetAt(0)))
        .containsExactly(
            "序号", "户编号", "户主", "被征求人", "与户主关系", "方式", "意见", "意见原文", "日期", "代签人", "代签事由", "见证人",
            "凭据", "备注");
    assertThat(heads(workbook.getSheetAt(4))).contains("征求的代表");
    assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
        .startsWith("事项编号：槐议〔2026〕3号　方案v3　第1轮");
  }

  private static List<String> heads(XSSFSheet sheet) {
    return java.util.stream.StreamSupport.stream(sheet.getRow(HEAD).spliterator(), false)
        .map(Cell::getStringCellValue)
        .toList();
  }

  @Test
  void whom_a_row_is_about_is_locked_and_the_rest_is_open_without_a_password() {
    XSSFSheet sheet = written(SampleRound.fresh(10, 5)).getSheetAt(0);
    assertThat(sheet.isSheetLocked()).isTrue();
    assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
    assertThat(sheet.getCTWorksheet().getSheetProtection().isSetHashValue()).isFalse();
    assertThat(sheet.isFormatColumnsLocked()).isFalse();
    Row row = sheet.getRow(HEAD + 1);
    for (Cell cell : row) {
      assertThat(cell.getCellStyle().getLocked())
          .as("column " + cell.getColumnIndex())
          .isEqualTo(cell.getColumnIndex() < 3);
    }
    assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
    assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("@");
    assertThat(row.getCell(3).getStringCellValue()).isEqualTo("赵建国");
    assertThat(row.getCell(4).getStringCellValue()).isEqualTo("户主");
    assertThat(row.getCell(5).getStringCellValue()).isEqualTo("入户");
    assertThat(row.getCell(6).getCellType()).isEqualTo(CellType.BLANK);
    assertThat(row.getCell(8).getCellType()).isEqualTo(CellType.BLANK);
    assertThat(row.getCell(8).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
  }

  @Test
  void opinion_channel_and_day_are_guarded_down_to_the_last_household() {
    XSSFSheet sheet = written(SampleRound.fresh(10, 5)).getSheetAt(0);
    List<? extends DataValidation> guards = sheet.getDataValidations();
    assertThat(guards).hasSize(3);
    for (DataValidation guard : guards) {
      assertThat(guard.getShowErrorBox()).isTrue();
      assertThat(guard.getErrorBoxText()).startsWith("请");
      assertThat(guard.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.STOP);
      assertThat(guard.getRegions().getCellRangeAddress(0).getFirstRow()).isEqualTo(HEAD + 1);
      assertThat(guard.getRegions().getCellRangeAddress(0).getLastRow())
          .isEqualTo(sheet.getLastRowNum());
    }
    assertThat(at(guards, 5).getExplicitListValues()).containsExactly("入户", "电话", "微信", "信函", "会议");
    assertThat(at(guards, 6).getExplicitListValues()).containsExactly("同意", "不同意", "弃权", "有条件");
    assertThat(
            sheet.getCTWorksheet().getDataValidations().getDataValidationList().stream()
                .noneMatch(d -> d.getShowDropDown()))
        .as("the arrow is shown")
        .isTrue();
    DataValidationConstraint day = at(guards, 8);
    assertThat(day.getValidationType()).isEqualTo(DataValidationConstraint.ValidationType.DATE);
    assertThat(day.getFormula1()).as("2026-03-02").isEqualTo("46083");
    assertThat(day.getFormula2()).isEqualTo("TODAY()");
  }

  private static DataValidationConstraint at(List<? extends DataValidation> guards, int column) {
    return guards.stream()
        .filter(g -> g.getRegions().getCellRangeAddress(0).getFirstColumn() == column)
        .findFirst()
        .orElseThrow()
        .getValidationConstraint();
  }

  @Test
  void a_sheet_is_printed_across_with_its_heads_on_every_page() {
    XSSFSheet sheet = written(SampleRound.fresh(10, 5)).getSheetAt(0);
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(HEAD);
    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
        .isEqualTo((short) (HEAD + 1));
    assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 3);
  }

  @Test
  void a_title_that_looks_like_a_formula_stays_words() {
    XSSFSheet sheet = written(SampleRound.titled("=HYPERLINK(\"http://x\")", "", 5)).getSheetAt(0);
    for (Row row : sheet) {
      for (Cell cell : row) {
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
      }
    }
  }

  @Test
  void where_persons_are_asked_a_row_names_the_person() {
    Consultation usual = SampleRound.titled("规约", "", 2);
    Round of = usual.round();
    Round persons =
        new Round(
            of.id(),
            of.matterId(),
            of.matterNumber(),
            of.matterTitle(),
            of.planVersion(),
            of.number(),
            Basis.PERSON,
            "",
            of.openedOn(),
            "",
            of.recordedAt());
    FrozenHousehold head = usual.households().getFirst();
    FrozenHousehold person =
        new FrozenHousehold(
            head.id(),
            head.roundId(),
            head.subjectId(),
            1,
            "HSG-001-2",
            head.headName(),
            "马秀英",
            head.villageGroup(),
            head.representativeLabel(),
            "",
            "",
            "",
            false);
    XSSFSheet sheet =
        written(new Consultation(persons, List.of(person), List.of(), List.of(), List.of()))
            .getSheetAt(0);
    assertThat(sheet.getSheetName()).isEqualTo("代表01");
    assertThat(heads(sheet).get(2)).isEqualTo("姓名");
    Row row = sheet.getRow(HEAD + 1);
    assertThat(row.getCell(2).getStringCellValue()).isEqualTo("马秀英");
    assertThat(row.getCell(3).getStringCellValue()).isEqualTo("马秀英");
    assertThat(row.getCell(4).getStringCellValue()).isEqualTo("本人");
  }
}
