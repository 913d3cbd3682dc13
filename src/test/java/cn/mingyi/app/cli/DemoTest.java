package cn.mingyi.app.cli;

import static cn.mingyi.app.cli.Ran.mingyi;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.ledger.usecase.LedgerKind;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration, and what the other commands read of the village that it leaves. */
class DemoTest {
  @TempDir static Path folder;
  private static Path out = Path.of("");
  private static Path data = Path.of("");
  private static Ran demo = new Ran(0, "", "");

  @BeforeAll
  static void the_demo_runs_once() {
    out = folder.resolve("demo");
    data = out.resolve("data");
    demo = mingyi("demo", "--out", out, "--json").ends(0);
  }

  private static List<String> all(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false).map(n -> n.get(field).asText()).toList();
  }

  @Test
  void the_story_goes_through_all_steps_to_the_archive_in_the_order_of_the_days() {
    JsonNode told = demo.json();
    JsonNode story = told.get("story");
    assertThat(told.get("state").asText()).isEqualTo("已归档");
    assertThat(all(story, "step").stream().distinct())
        .containsExactly(Arrays.stream(Step.values()).map(Step::label).toArray(String[]::new));
    assertThat(all(story, "date")).isSorted();
    List<String> sentences = all(story, "sentence");
    assertThat(sentences.getFirst()).contains(told.get("matter").asText(), "动议人");
    assertThat(sentences).anyMatch(s -> s.contains("应征求 412 户，除外 0 户，已征求 412 户，100 %"));
    assertThat(sentences.getLast()).startsWith("归档");
    assertThat(sentences).allSatisfy(s -> assertThat(demo.err()).contains(s));
  }

  @Test
  void every_paper_and_ledger_is_there_and_listed() throws Exception {
    JsonNode files = demo.json().get("files");
    assertThat(all(files, "title"))
        .anyMatch(t -> t.startsWith("动议登记表"))
        .anyMatch(t -> t.startsWith("提议会议通知"))
        .anyMatch(t -> t.startsWith("提议会议记录"))
        .anyMatch(t -> t.startsWith("商议会议记录"))
        .anyMatch(t -> t.startsWith("审议会议记录"))
        .anyMatch(t -> t.startsWith("民议征求意见表"))
        .anyMatch(t -> t.startsWith("民意汇总表"))
        .anyMatch(t -> t.startsWith("决议会议记录"))
        .anyMatch(t -> t.startsWith("决议公告"))
        .anyMatch(t -> t.startsWith("实施结果公告"))
        .anyMatch(t -> t.startsWith("决策实施登记表"))
        .anyMatch(t -> t.startsWith("未征求名单"))
        .contains("六议两公开事项总台账", "民议台账");
    try (Stream<Path> there = Files.list(out)) {
      assertThat(there.map(f -> f.getFileName().toString()).filter(f -> !f.equals("data")))
          .containsExactlyInAnyOrderElementsOf(all(files, "file"));
    }
    assertThat(files).allSatisfy(f -> assertThat(f.get("missingCharacters")).isEmpty());
  }

  @Test
  void every_pdf_is_read_back_with_its_pages_its_title_and_the_mark_of_the_trail()
      throws Exception {
    String mark = demo.json().get("head").asText().substring(0, 8);
    for (JsonNode file : demo.json().get("files")) {
      String name = file.get("file").asText();
      if (!name.endsWith(".pdf")) {
        continue;
      }
      try (PDDocument paper = Loader.loadPDF(out.resolve(name).toFile())) {
        assertThat(paper.getNumberOfPages()).as(name).isEqualTo(file.get("pages").asInt());
        assertThat(paper.getDocumentInformation().getTitle()).isEqualTo(file.get("title").asText());
        String text = new PDFTextStripper().getText(paper);
        if (name.contains("征求意见表") || name.contains("完成证明")) {
          // They keep the mark of the moment at which they were issued.
          assertThat(text).as(name).containsPattern("留痕 [0-9A-F]{8}");
        } else {
          assertThat(text.toLowerCase(java.util.Locale.ROOT)).as(name).contains(mark);
        }
        assertThat(text.replaceAll("\\s", "")).as(name).contains("槐树沟村");
      }
    }
  }

  @Test
  void every_workbook_is_read_back_and_has_a_row_for_each_record() throws Exception {
    List<Integer> rows = new ArrayList<>();
    for (String name : all(demo.json().get("files"), "file")) {
      if (name.endsWith(".xlsx")) {
        try (InputStream in = Files.newInputStream(out.resolve(name));
            Workbook book = WorkbookFactory.create(in)) {
          Sheet sheet = book.getSheetAt(0);
          assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
          assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
          rows.add(sheet.getLastRowNum());
        }
      }
    }
    assertThat(rows).hasSize(LedgerKind.values().length);
    assertThat(rows.get(0)).isGreaterThanOrEqualTo(11);
    assertThat(rows.get(1)).isGreaterThanOrEqualTo(5 * 412);
    assertThat(rows).as("every ledger has rows").allMatch(last -> last > 2);
  }

  @Test
  void matters_are_listed_and_shown_with_what_is_missing() {
    JsonNode matters =
        mingyi("matter", "list", "--data", data, "--json").ends(0).json().get("matters");
    assertThat(matters).hasSize(11);
    assertThat(mingyi("matter", "list", "--data", data).ends(0).out().lines()).hasSize(11);
    String consulting =
        StreamSupport.stream(matters.spliterator(), false)
            .filter(m -> m.get("step").asText().equals("民议"))
            .findFirst()
            .orElseThrow()
            .get("number")
            .asText();
    JsonNode shown = mingyi("matter", "show", consulting, "--data", data, "--json").ends(0).json();
    assertThat(shown.get("coverage").get("missing").asInt()).isEqualTo(13);
    assertThat(shown.get("gate")).anyMatch(c -> !c.get("met").asBoolean());
    assertThat(mingyi("matter", "show", consulting, "--data", data).ends(0).out()).contains("×");
    assertThat(mingyi("matter", "show", "槐议〔1999〕1号", "--data", data, "--json").ends(1).reasons())
        .containsExactly("没有编号为“槐议〔1999〕1号”的事项。");
  }

  @Test
  void a_ledger_is_exported_by_its_key_and_by_its_name() {
    for (String kind : List.of("matters", "民议台账")) {
      Path file = folder.resolve(kind + ".xlsx");
      JsonNode done =
          mingyi("ledger", "export", kind, "--out", file, "--data", data, "--json").ends(0).json();
      assertThat(done.get("rows").asInt()).isGreaterThanOrEqualTo(11);
      assertThat(file).isNotEmptyFile();
    }
    assertThat(
            mingyi("ledger", "export", "matters", "--out", folder, "--data", data, "--json")
                .ends(1)
                .reasons())
        .singleElement()
        .asString()
        .contains("已经是一个文件夹");
  }

  @Test
  void the_village_that_the_demo_leaves_is_sound() {
    assertThat(demo.json().get("findings")).isEmpty();
    assertThat(mingyi("verify", "--data", data, "--json").ends(0).json().get("head"))
        .isEqualTo(demo.json().get("head"));
  }
}
