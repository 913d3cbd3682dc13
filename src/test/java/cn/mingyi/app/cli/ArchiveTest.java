package cn.mingyi.app.cli;

import static cn.mingyi.app.cli.Ran.mingyi;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.SampleFolder;
import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.pdf.PagePictures;
import cn.mingyi.platform.pdf.ReadPaper;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** archive, handover and report over the sample village in its real store. */
class ArchiveTest {
  @TempDir static Path folder;

  @BeforeAll
  static void copy() {
    SampleFolder.copyTo(data());
  }

  private static Path data() {
    return folder.resolve("data");
  }

  private static String sha256(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }

  @Test
  void a_matter_is_filed_with_the_hash_that_the_trail_keeps() throws Exception {
    Path out = folder.resolve("新").resolve("5号");
    JsonNode done =
        mingyi("archive", "槐议〔2026〕5号", "--out", out, "--data", data(), "--json").ends(0).json();
    assertThat(done.get("files").asInt()).isGreaterThan(4);
    assertThat(done.get("matters").get(0).get("standing").asText()).isEqualTo("不予受理");
    assertThat(sha256(out.resolve("校验清单.sha256"))).isEqualTo(done.get("manifest").asText());
    assertThat(
            mingyi("archive", "槐议〔2026〕5号", "--out", out, "--data", data(), "--json")
                .ends(1)
                .reasons())
        .singleElement()
        .asString()
        .contains("“5号”已经有了");
    assertThat(
            mingyi("archive", "槐议〔1999〕5号", "--out", out, "--data", data(), "--json")
                .ends(1)
                .reasons())
        .containsExactly("没有编号为“槐议〔1999〕5号”的事项。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "archive --out a | 请写事项编号，或者用 --year 写年份，二者选一",
        "archive 1 --year 2026 --out a | 请写事项编号，或者用 --year 写年份，二者选一",
        "archive 1 | 缺少 --out PATH",
        "handover | 缺少 --out PATH",
        "handover --out a --on 昨天 | --on DAY 写得不对：昨天",
        "report 26 --out a.pdf | 年份请写四位数"
      })
  void wrong_words_are_said_in_chinese(String line, String sentence) {
    assertThat(mingyi((Object[]) line.split(" ")).ends(2).err())
        .contains("命令写得不对：" + sentence, "用法：");
  }

  @Test
  void an_office_is_handed_over_with_its_ledgers_a_backup_and_a_form_to_sign() throws Exception {
    Path out = folder.resolve("移交");
    JsonNode done =
        mingyi(
                "handover",
                "--out",
                out,
                "--from",
                "王秀英",
                "--to",
                "李建国",
                "--witness",
                "张镇长",
                "--on",
                "2026-12-01",
                "--data",
                data(),
                "--json")
            .ends(0)
            .json();
    assertThat(done.get("matters").asInt()).isEqualTo(11);
    assertThat(sha256(out.resolve("校验清单.sha256"))).isEqualTo(done.get("manifest").asText());
    assertThat(out.resolve("台账").resolve("民议台账.xlsx")).isNotEmptyFile();
    try (var backup = Files.list(out.resolve("数据备份"))) {
      assertThat(backup).singleElement().asString().endsWith(".zip");
    }
    String form = text(out.resolve("00 移交清单.pdf"));
    assertThat(form).contains("移 交 人", "王秀英", "李建国", "张镇长", "2026年12月1日", "村民委员会（章）", "数据备份");
    assertThat(text(out.resolve("04 授权与任职.pdf"))).contains("村党组织书记", "有效的授权");
    assertThat(
            mingyi("handover", "--out", folder.resolve("b"), "--from", "长".repeat(61), "--json")
                .ends(1)
                .reasons())
        .containsExactly("不能超过 60 个字，现在有 61 个字。");
  }

  @Test
  void the_report_of_a_year_says_every_number_that_its_charts_show() throws Exception {
    Path out = folder.resolve("年度报告.pdf");
    JsonNode done =
        mingyi("report", "2026", "--out", out, "--data", data(), "--json").ends(0).json();
    assertThat(done.get("matters").asInt()).isEqualTo(11);
    String report = text(out);
    assertThat(report)
        .contains(
            "本年度动议 11 件：决议通过 3 件",
            "开展民议 5 件，其中征求率达到 100 % 的 4 件",
            "96.8 %",
            "村民代表会议",
            "中位数（天）",
            "到期应公开",
            "收到 2 件",
            "期末余额",
            "村组法 30 条");
    try (PagePictures pages = PagePictures.open(Files.readAllBytes(out))) {
      Files.createDirectories(Path.of("target/screens"));
      ImageIO.write(
          pages.atWidth(1, 700), "png", Path.of("target/screens/year-report.png").toFile());
    }
  }

  private static String text(Path pdf) throws Exception {
    StringBuilder all = new StringBuilder();
    try (ReadPaper paper = ReadPaper.of(new Paper("", Files.readAllBytes(pdf), 1, List.of()))) {
      for (int page = 1; page <= paper.pages(); page++) {
        all.append(paper.text(page));
      }
    }
    return all.toString().replace("\n", "").replace("\r", "");
  }
}
