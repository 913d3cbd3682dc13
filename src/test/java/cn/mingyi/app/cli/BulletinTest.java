package cn.mingyi.app.cli;

import static cn.mingyi.app.cli.Ran.mingyi;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.disclosure.DisclosureOffice;
import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.kernel.ReportingPeriod;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** disclosure due, bulletin list, print and import, over one small village. */
class BulletinTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 20);
  private static final List<String> ROW =
      List.of(
          "1",
          "第1村民小组",
          "马德福",
          "140322195803121511",
          "耕地地力保护",
          "6.40",
          "67.00",
          "428.80",
          "6217001234567890123",
          "13834561234");

  @TempDir static Path folder;
  private static String sentIn = "";

  /** One bulletin is posted, one finished, one sent in, one begun and overdue. */
  @BeforeAll
  static void village() {
    try (DisclosureOffice office = new DisclosureOffice(data(), "2026-09-01")) {
      office.draft("F14", ReportingPeriod.quarter(2026, 2));
      UUID subsidies = office.draft("Z01", LocalDate.of(2026, 8, 30));
      Bulletin b = office.file(subsidies).bulletin();
      office
          .desk()
          .writeBulletin()
          .save(
              subsidies,
              b.version(),
              b.text().withTables(List.of(b.text().tables().getFirst().withRows(List.of(ROW)))),
              b.hands());
      office.desk().reviewBulletin().submit(subsidies, office.today(), "");
      sentIn = subsidies.toString();
      office.finish(office.draft("F08", LocalDate.of(2026, 8, 30)));
      UUID posted = office.draft("W04", ReportingPeriod.month(2026, 8));
      office.finish(posted);
      office.goTo("2026-09-14");
      office.desk().postBulletin().post(posted, "公开栏", office.today(), "");
    }
  }

  private static Path data() {
    return folder.resolve("data");
  }

  private Ran run(Object... words) {
    List<Object> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", data(), "--json"));
    return mingyi(all.toArray());
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private long entries() {
    return run("verify").ends(0).json().get("entries").asLong();
  }

  @Test
  void what_is_owed_on_a_day_is_told_as_it_stood_on_that_day() {
    JsonNode now = run("disclosure", "due", "--date", DAY).ends(0).json();
    assertThat(now.get("date").asText()).isEqualTo("2026-09-20");
    List<JsonNode> due = each(now.get("due")).toList();
    assertThat(states(due))
        .contains(
            "F14 2026Q2 2026-07-15 逾期",
            "C17 2026-08 2026-09-15 逾期",
            "Z01 null 2026-09-09 逾期",
            "F01 2026-09 2026-10-15 待编制",
            "F02 2026Q3 2026-10-15 待编制")
        .noneMatch(d -> d.startsWith("W04 2026-08"))
        .noneMatch(d -> d.startsWith("S02 2026Q4"));
    assertThat(due)
        .allSatisfy(d -> {
          LocalDate day = LocalDate.parse(d.get("due").asText());
          assertThat(day).isBeforeOrEqualTo(DAY.plusDays(30));
          assertThat(d.get("state").asText().equals("逾期")).isEqualTo(day.isBefore(DAY));
          assertThat(d.get("daysLate").asLong() > 0).isEqualTo(day.isBefore(DAY));
        });
    assertThat(due.getFirst().get("kind").asText()).isEqualTo("财务");
    assertThat(due.getFirst().get("item").asText()).isEqualTo("村干部报酬");
    assertThat(now.get("overdue").asLong())
        .isEqualTo(due.stream().filter(d -> d.get("state").asText().equals("逾期")).count());

    assertThat(states(each(due("2026-09-05").get("due")).toList()))
        .as("what was posted later was not yet posted then")
        .contains(
            "W04 2026-08 2026-09-15 待张贴", "C17 2026-08 2026-09-15 待编制", "Z01 null 2026-09-09 审核中");
    assertThat(mingyi("disclosure", "due", "--date", DAY, "--data", data()).ends(0).out())
        .contains("2026-09-20：逾期 ", "财务  F14 2026年第2季度村干部报酬  逾期 67 天");
  }

  private JsonNode due(String day) {
    return run("disclosure", "due", "--date", day).ends(0).json();
  }

  private static List<String> states(List<JsonNode> due) {
    return due.stream()
        .map(d ->
            String.join(
                " ",
                d.get("code").asText(),
                d.get("period").asText(),
                d.get("due").asText(),
                d.get("state").asText()))
        .toList();
  }

  @Test
  void bulletins_are_listed_all_or_of_one_kind() {
    List<JsonNode> all = each(run("bulletin", "list").ends(0).json().get("bulletins")).toList();
    List<JsonNode> finance =
        each(run("bulletin", "list", "--kind", "财务").ends(0).json().get("bulletins")).toList();
    assertThat(finance).isNotEmpty().hasSizeLessThan(all.size());
    assertThat(finance)
        .allSatisfy(b -> {
          assertThat(b.get("kind").asText()).isEqualTo("财务");
          assertThat(b.get("item").asText()).startsWith("F");
          assertThat(b.get("id").asText()).hasSize(36);
        });
  }

  @ParameterizedTest
  @CsvSource({"tiles, false", "A3, true"})
  void a_bulletin_is_printed_masked_for_the_wall_and_whole_for_the_office(
      String paper, boolean office) throws Exception {
    Path out = folder.resolve("纸/" + paper + office + ".pdf");
    List<Object> words =
        new ArrayList<>(List.of("bulletin", "print", sentIn, "--paper", paper, "--out", out));
    if (office) {
      words.add("--office");
    }
    JsonNode printed = run(words.toArray()).ends(0).json();
    assertThat(printed.get("paper").asText()).isEqualToIgnoringCase(paper);
    assertThat(printed.get("office").asBoolean()).isEqualTo(office);
    try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(printed.get("pages").asInt());
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      assertThat(text.contains("140322195803121511")).isEqualTo(office);
      assertThat(text.contains("13834561234")).isEqualTo(office);
    }
    try (Stream<Path> beside = Files.list(out.getParent())) {
      assertThat(beside).allMatch(f -> f.toString().endsWith(".pdf"));
    }
  }

  @Test
  void a_bulletin_with_a_number_is_printed_by_it() throws Exception {
    String number = "槐财公〔2026〕1号";
    Path out = folder.resolve("f08.pdf");
    assertThat(run("bulletin", "print", number, "--out", out).ends(0).json().get("paper").asText())
        .isEqualTo("a4");
    try (PDDocument pdf = Loader.loadPDF(out.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(number);
    }
  }

  @Test
  void what_is_not_there_or_cannot_be_written_is_said_and_leaves_no_file() throws Exception {
    Path out = folder.resolve("none.pdf");
    assertThat(run("bulletin", "print", "槐财公〔2020〕1号", "--out", out).ends(1).reasons())
        .singleElement()
        .asString()
        .contains("没有编号或标识为", "bulletin list");
    assertThat(out).doesNotExist();
    Path taken = Files.createDirectories(folder.resolve("taken.pdf"));
    assertThat(run("bulletin", "print", sentIn, "--out", taken).ends(1).reasons()).hasSize(1);
    assertThat(taken).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "disclosure | 后面还要写明做什么",
        "disclosure due --date 下周 | --date DATE 写得不对：下周",
        "bulletin list --kind 村账 | 没有叫“村账”的务别，有：党务、政务、村务、财务、服务、时务",
        "bulletin print | 缺少",
        "bulletin print 1 | 缺少 --out FILE",
        "bulletin print 1 --out a.pdf --paper a5 | 没有叫“a5”的纸张，有：a4（A4）、a3（A3）、tiles（两张A4拼A3）、large（大字版）",
        "bulletin import | 缺少 FILE"
      })
  void wrong_usage_is_said_with_exit_2(String line, String sentence) {
    assertThat(mingyi((Object[]) line.split(" ")).ends(2).err()).contains(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "disclosure due",
    "bulletin list",
    "bulletin print 1 --out a.pdf",
    "bulletin import a.xlsx"
  })
  void a_folder_without_data_is_refused_and_not_made(String line) {
    Path nowhere = folder.resolve("没有");
    assertThat(mingyi((Object[]) (line + " --json --data " + nowhere).split(" ")).ends(1).reasons())
        .singleElement()
        .asString()
        .contains("没有明议的数据");
    assertThat(nowhere).doesNotExist();
  }

  private Path sheet(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    try (Workbook book = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      var sheet = book.createSheet("公开单");
      int number = 0;
      for (String line : text.lines().toList()) {
        Row row = sheet.createRow(number++);
        String[] cells = line.split("\\|", -1);
        for (int c = 0; c < cells.length; c++) {
          String cell = cells[c].strip();
          if (cell.startsWith("#")) {
            row.createCell(c).setCellValue(Double.parseDouble(cell.substring(1)));
          } else if (!cell.isEmpty()) {
            row.createCell(c).setCellValue(cell);
          }
        }
      }
      book.write(out);
    }
    return file;
  }

  @Test
  void a_wrong_sheet_is_refused_with_the_place_and_changes_nothing() throws Exception {
    Path file = sheet("错.xlsx", ALLOWANCES.replace("2020年第三季度", "2019Q1").replace("300", "三百"));
    Ran ran = run("bulletin", "import", file).ends(1);
    assertThat(ran.reasons()).containsExactly("公开单 第 10 行 E列：不是金额，请写成 12000 或 12,000.00。");
    JsonNode place = ran.json().get("refusals").get(0);
    assertThat(place.get("sheet").asText()).isEqualTo("公开单");
    assertThat(place.get("row").asInt()).isEqualTo(10);
    assertThat(place.get("column").asText()).isEqualTo("E");
    assertThat(ran.json().get("accepted").asInt()).isEqualTo(1);
    assertThat(ran.json().get("refused").asInt()).isEqualTo(1);
    assertThat(ran.json().get("imported").asBoolean()).isFalse();
  }

  private static final String ALLOWANCES =
      """
      事项代码|Z06
      期别：|2020年第三季度
      标题|高龄津贴发放情况
      数据截止|2020-09-30
      正文|根据审核结果，本季度发放情况如下。
      正文|有不同意见的请反映。
      表后说明|下季度起由银行代发。

      姓名|年 龄|村民小组|月津贴（元）|本季发放|手机
      王桂兰|#82|第1村民小组|#100|300|不公开
      李福|#91|第2村民小组|200|#600|
      合计||||900|
      """;

  @ParameterizedTest
  @CsvSource({"高龄.xls, 2020Q2"})
  void a_sheet_is_looked_at_then_becomes_a_draft_in_one_deed(String name, String period)
      throws Exception {
    Path file = sheet(name, ALLOWANCES.replace("2020年第三季度", period));
    JsonNode dry = run("bulletin", "import", file, "--dry-run").ends(0).json();
    assertThat(dry.get("imported").asBoolean()).isFalse();
    assertThat(dry.get("id").isNull()).isTrue();
    assertThat(dry.get("read").asInt()).isEqualTo(3);
    assertThat(dry.get("accepted").asInt()).isEqualTo(2);
    assertThat(dry.get("sums").asInt()).isEqualTo(1);
    assertThat(dry.get("refused").asInt()).isZero();
    assertThat(dry.get("unread").get(0).asText()).isEqualTo("手机");
    long before = entries();

    JsonNode done = run("bulletin", "import", file).ends(0).json();
    assertThat(done.get("imported").asBoolean()).isTrue();
    assertThat(entries()).isEqualTo(before + 1);
  }

  @Test
  void what_is_no_workbook_is_refused_in_a_sentence() throws Exception {
    Path text = Files.writeString(folder.resolve("a.xlsx"), "事项代码,Z06");
    assertThat(run("bulletin", "import", text).ends(1).reasons()).hasSize(1);
  }
}
