package cn.mingyi.app.cli;

import static cn.mingyi.app.cli.Ran.mingyi;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.SampleFolder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mingyi ledger} and {@code mingyi register} over the sample village in its real store. */
class LedgerTest {
  @TempDir static Path folder;

  @BeforeAll
  static void copy() {
    SampleFolder.copyTo(data());
  }

  private static Path data() {
    return folder.resolve("data");
  }

  @Test
  void a_period_and_a_kind_narrow_a_ledger() throws IOException {
    Path file = folder.resolve("公开.xlsx");
    JsonNode done =
        mingyi(
                "ledger",
                "export",
                "disclosure",
                "--from",
                "2026-10-01",
                "--to",
                "2026-10-31",
                "--kind",
                "党务",
                "--out",
                file,
                "--data",
                data(),
                "--json")
            .ends(0)
            .json();
    assertThat(done.get("kind").asText()).isEqualTo("disclosure");
    assertThat(done.get("rows").asInt()).isPositive();
    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      Sheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
          .contains("筛选：应公开日 2026年10月1日起 2026年10月31日止；务别：党务");
      assertThat(sheet.getLastRowNum()).isEqualTo(2 + done.get("rows").asInt() + 1);
    }
    assertThat(
            mingyi(
                    "ledger",
                    "export",
                    "finance",
                    "--from",
                    "2026-10-01",
                    "--to",
                    "2026-09-01",
                    "--out",
                    file,
                    "--data",
                    data(),
                    "--json")
                .ends(1)
                .reasons())
        .containsExactly("--to 不能早于 --from。");
    assertThat(
            mingyi(
                    "ledger",
                    "export",
                    "disclosure",
                    "--kind",
                    "党物",
                    "--out",
                    folder.resolve("没有.xlsx"),
                    "--data",
                    data(),
                    "--json")
                .ends(1)
                .reasons())
        .singleElement()
        .asString()
        .contains("--kind 没有“党物”", "党务", "财务");
    assertThat(
            mingyi(
                    "ledger",
                    "export",
                    "all",
                    "--state",
                    "逾期",
                    "--out",
                    folder.resolve("没有"),
                    "--data",
                    data(),
                    "--json")
                .ends(1)
                .reasons())
        .singleElement()
        .asString()
        .contains("不能和 all 一起用");
    assertThat(folder.resolve("没有")).doesNotExist();
  }

  @Test
  void in_full_a_ledger_needs_a_reason_and_may_be_locked() throws IOException {
    Path file = folder.resolve("花名册.xlsx");
    Object[] plain = {
      "ledger", "export", "roster", "--full", "--out", file, "--data", data(), "--json"
    };
    assertThat(mingyi(plain).ends(1).reasons()).singleElement().asString().contains("请写明谁要、作什么用");
    assertThat(file).doesNotExist();
    Path password = Files.writeString(folder.resolve("密码.txt"), "Huai2026\n");
    JsonNode done =
        mingyi(
                "ledger",
                "export",
                "花名册",
                "--full",
                "--reason",
                "乡镇核对",
                "--password-file",
                password,
                "--out",
                file,
                "--data",
                data(),
                "--json")
            .ends(0)
            .json();
    assertThat(done.get("rows").asInt()).isGreaterThan(1000);
    try (Workbook book = WorkbookFactory.create(file.toFile(), "Huai2026", true)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(4);
    }
    assertThat(mingyi("verify", "--data", data(), "--json").ends(0).json().get("ok").asBoolean())
        .isTrue();
  }

  @Test
  void a_register_form_is_a_pdf_or_a_workbook_by_its_suffix() throws IOException {
    Path book = folder.resolve("登记表.xlsx");
    JsonNode done =
        mingyi("register", "槐议〔2026〕1号", "--out", book, "--data", data(), "--json").ends(0).json();
    assertThat(done.get("forms").asInt()).isEqualTo(8);
    try (Workbook read = WorkbookFactory.create(book.toFile(), null, true)) {
      assertThat(read.getNumberOfSheets()).isEqualTo(8);
    }
    Path paper = folder.resolve("登记表.pdf");
    mingyi("register", "槐议〔2026〕1号", "--out", paper, "--data", data()).ends(0);
    assertThat(paper).isNotEmptyFile();
    assertThat(
            mingyi(
                    "register",
                    "槐议〔2026〕1号",
                    "--out",
                    folder.resolve("a.doc"),
                    "--data",
                    data(),
                    "--json")
                .ends(1)
                .reasons())
        .singleElement()
        .asString()
        .contains(".pdf 或 .xlsx");
    assertThat(
            mingyi("register", "没有", "--out", paper, "--data", data(), "--json").ends(1).reasons())
        .containsExactly("没有编号为“没有”的事项。");
  }

  @Test
  void all_ledgers_go_into_one_folder_and_a_place_that_is_none_is_said() throws IOException {
    Path out = folder.resolve("台账/2026");
    JsonNode done =
        mingyi("ledger", "export", "all", "--out", out, "--data", data(), "--json").ends(0).json();
    assertThat(done.get("ledgers")).hasSize(9);
    assertThat(done.get("ledgers"))
        .allSatisfy(l -> assertThat(Path.of(l.get("file").asText())).isNotEmptyFile());
    Path file = Files.writeString(folder.resolve("是文件"), "旧");
    assertThat(
            mingyi("ledger", "export", "all", "--out", file, "--data", data(), "--json")
                .ends(1)
                .reasons())
        .singleElement()
        .asString()
        .contains("换一个保存位置");
    assertThat(file).hasContent("旧");
  }
}
