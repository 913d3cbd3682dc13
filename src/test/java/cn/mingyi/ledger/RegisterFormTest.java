package cn.mingyi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.consultation.SampleRound;
import cn.mingyi.deliberation.SampleMatter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.Paper;
import cn.mingyi.ledger.document.MatterRegisterFormPdf;
import cn.mingyi.ledger.document.WorkbookRegisterForms;
import cn.mingyi.ledger.usecase.RegisterForms;
import cn.mingyi.platform.pdf.PaperAlbum;
import cn.mingyi.platform.pdf.PaperPress;
import cn.mingyi.platform.pdf.ReadPaper;
import cn.mingyi.platform.text.Glyphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFormTest {
  private static final RegisterForms FORMS =
      new MatterRegisterFormPdf(new PaperPress(new Glyphs()));

  private static final Subject ARCHIVED = SampleMatter.subject(SampleMatter.archived());
  private static Paper pressed = null;

  /** Pressed once for all that look at it. */
  private static synchronized Paper paper() {
    if (pressed == null) {
      pressed = FORMS.of(ARCHIVED);
    }
    return pressed;
  }

  @Test
  void every_step_has_a_form_of_one_page_with_the_same_head() throws IOException {
    Paper paper = paper();
    PaperAlbum.keep(paper, "决策实施登记表", Step.values().length);
    assertThat(paper.missingCharacters()).isEmpty();
    assertThat(paper.pages()).isEqualTo(8);
    try (ReadPaper read = ReadPaper.of(paper)) {
      for (Step step : Step.values()) {
        int page = step.number();
        assertThat(read.joined(page))
            .contains("村级重大事项“六议两公开”决策实施登记表（" + step.label() + "）")
            .contains("编号槐议〔2026〕3号", "√党员群众建议□村干部提议□上级安排", SampleRound.TITLE)
            .contains("事由：村东生产路是土路", "留痕a1b2c3d4");
        assertThat(read.codes(page))
            .containsExactly("MY1|登记表|槐议〔2026〕3号|" + step.label() + "|a1b2c3d4|1/1");
      }
      assertThat(read.joined(2)).contains("与商议为同一次会议", "补录：文书外出学习");
      assertThat(read.joined(4)).contains("31人（按花名册）", "26人，83.8%", "乡镇参会人员签字及职务");
      assertThat(read.joined(5)).contains("411户，100%");
      assertThat(read.joined(6)).contains("签字见会议签到表（附后）", "应到45，须到30（三分之二以上），实到41");
      assertThat(read.joined(7)).contains("期满撤下", "现场勘查后同意");
      assertThat(read.joined(8)).contains("监督意见", "付款：支付工程尾款（141,600.50元）");
    }
  }

  @Test
  void an_amount_stands_before_the_end_of_the_sentence() {
    Paper paper = FORMS.of(SampleMatter.subject(SampleMatter.implementedInSentences()));
    try (ReadPaper read = ReadPaper.of(paper)) {
      assertThat(read.joined(paper.pages()))
          .contains("付款：支付质保金（379,000.00元）")
          .doesNotContain("。，", "。（");
    }
  }

  @Test
  void a_matter_on_its_way_has_forms_up_to_its_step_and_says_that_it_is_not_done() {
    MatterFile file = SampleMatter.consulting(SampleRound.nearlyDone(new UUID(9, 9), 412));
    Paper paper = FORMS.of(SampleMatter.subject(file));
    assertThat(paper.pages()).isEqualTo(5);
    try (ReadPaper read = ReadPaper.of(paper)) {
      assertThat(read.joined(5)).contains("（本步骤尚未完成）", "没有答复");
      assertThat(read.joined(4)).doesNotContain("本步骤");
    }
  }

  @Test
  void a_workbook_says_the_same_as_the_paper_on_a_sheet_and_a_page_for_each_step(
      @TempDir Path folder) throws IOException {
    Path file = folder.resolve("登记表.xlsx");
    new WorkbookRegisterForms().save(ARCHIVED, file);
    Files.createDirectories(Path.of("target", "papers"));
    Files.write(Path.of("target", "papers", "决策实施登记表.xlsx"), Files.readAllBytes(file));
    try (ReadPaper read = ReadPaper.of(paper());
        Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(8);
      for (Sheet sheet : book) {
        String page = read.joined(book.getSheetIndex(sheet) + 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
        assertThat(sheet.getNumMergedRegions()).isGreaterThan(3);
        for (Row row : sheet) {
          for (Cell cell : row) {
            String words = cell.getStringCellValue().replaceAll("[\\s　]", "");
            assertThat(page).as(sheet.getSheetName()).contains(words);
          }
        }
      }
    }
  }
}
