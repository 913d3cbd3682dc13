package cn.mingyi.app.cli;

import static cn.mingyi.app.cli.Ran.mingyi;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.SampleFolder;
import cn.mingyi.ledger.domain.check.Checks;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mingyi selfcheck} over the sample village in its real store. */
class SelfCheckTest {
  @TempDir Path folder;

  @BeforeEach
  void copy() {
    SampleFolder.copyTo(data());
  }

  private Path data() {
    return folder.resolve("data");
  }

  @Test
  void the_village_is_checked_and_both_reports_say_the_same() throws IOException {
    Path pdf = folder.resolve("自检.pdf");
    JsonNode told = mingyi("selfcheck", "--data", data(), "--out", pdf, "--json").ends(0).json();
    assertThat(told.get("applied").asInt()).isGreaterThan(500);
    assertThat(told.get("violations").asInt())
        .as("at least what is overdue")
        .isGreaterThanOrEqualTo(3);
    assertThat(
            StreamSupport.stream(told.get("findings").spliterator(), false)
                .map(f -> f.get("id").asText())
                .distinct())
        .contains("D14", "D15", "T08", "D10");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      assertThat(text)
          .contains("程序自检报告", "槐树沟村", "四、检查项目", "到期的公开事项都已张贴", "内部存档不得张贴")
          .contains(
              "应查%d项次，符合%d项次".formatted(told.get("applied").asInt(), told.get("met").asInt()));
    }

    Path xlsx = folder.resolve("自检.xlsx");
    mingyi("selfcheck", "--data", data(), "--out", xlsx).ends(0);
    try (Workbook workbook = WorkbookFactory.create(xlsx.toFile(), null, true)) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
      Sheet findings = workbook.getSheet("发现的问题");
      assertThat(findings.getLastRowNum() - 2).isEqualTo(told.get("findings").size());
      assertThat(workbook.getSheet("检查项目").getLastRowNum()).isEqualTo(Checks.all().size() + 2);
    }
  }

  @Test
  void one_matter_is_checked_for_itself() {
    JsonNode told =
        mingyi(
                "selfcheck",
                "--matter",
                "槐议〔2026〕1号",
                "--data",
                data(),
                "--out",
                folder.resolve("一件.pdf"),
                "--json")
            .ends(0)
            .json();
    assertThat(told.get("violations").asInt()).isZero();
    assertThat(told.get("findings"))
        .allSatisfy(f -> assertThat(f.get("subject").asText()).startsWith("槐议〔2026〕1号"));
  }

  @Test
  void what_cannot_be_checked_is_refused_in_a_sentence_and_nothing_is_written() {
    Path none = folder.resolve("none.pdf");
    assertThat(
            mingyi(
                    "selfcheck",
                    "--matter",
                    "槐议〔2026〕99号",
                    "--data",
                    data(),
                    "--out",
                    none,
                    "--json")
                .ends(1)
                .reasons())
        .singleElement()
        .asString()
        .contains("99号");
    assertThat(
            mingyi("selfcheck", "--data", data(), "--out", folder.resolve("a.doc"), "--json")
                .ends(1)
                .reasons())
        .singleElement()
        .asString()
        .contains(".pdf", ".xlsx");
    mingyi("selfcheck", "--data", data(), "--out", folder.resolve("no").resolve("a.xlsx")).ends(1);
    assertThat(Files.exists(none)).isFalse();
  }
}
