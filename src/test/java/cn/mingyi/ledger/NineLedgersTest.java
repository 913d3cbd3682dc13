package cn.mingyi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.SampleFolder;
import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.domain.LedgerFilter;
import cn.mingyi.ledger.domain.Line;
import cn.mingyi.ledger.usecase.ExportLedger.Written;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.LedgerOrder;
import cn.mingyi.ledger.usecase.LedgerQueries;
import cn.mingyi.platform.store.DataFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All nine ledgers of the sample village, as they lie on the township's desk. */
class NineLedgersTest {
  private static final Pattern IDENTITY = Pattern.compile("\\d{17}[\\dX]");
  private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
  private static final int HEAD = 2;

  @TempDir static Path folder;
  private static List<Written> written = List.of();
  private static Written full = null;
  private static String trail = "";
  private static final List<LedgerQueries.Preview> parts = new ArrayList<>();

  @BeforeAll
  static void export() throws IOException {
    SampleFolder.copyTo(folder.resolve("data"));
    Path out = folder.resolve("台账");
    try (AppServices services =
        AppServices.open(new DataFolder(folder.resolve("data")), SampleFolder.CLOCK)) {
      LedgerOrder masked = LedgerOrder.masked(LedgerKind.MATTERS, LedgerFilter.ALL);
      String mark = services.store().trail().mark();
      written = services.ledger().export().exportAll(masked, mark, out, Progress.NONE);
      full =
          services
              .ledger()
              .export()
              .export(
                  new LedgerOrder(LedgerKind.ROSTER, LedgerFilter.ALL, true, "乡镇民政办核对", ""),
                  mark,
                  out.resolve("全.xlsx"),
                  Progress.NONE);
      for (DateRange part :
          List.of(
              new DateRange(null, LocalDate.of(2026, 10, 10)),
              new DateRange(LocalDate.of(2026, 10, 11), null))) {
        parts.add(
            services
                .ledger()
                .queries()
                .preview(LedgerKind.DISCLOSURE, new LedgerFilter(part, "", ""), 10_000)
                .getFirst());
      }
      trail = Files.readAllLines(services.store().folder().journal()).getLast();
      assertThat(services.verify().findings()).isEmpty();
    }
    Path kept = Files.createDirectories(Path.of("target", "papers", "ledgers"));
    for (Written one : written) {
      Files.write(kept.resolve(one.kind().key() + ".xlsx"), Files.readAllBytes(one.file()));
    }
  }

  @Test
  void every_ledger_has_its_rows_its_print_and_its_heads() throws IOException {
    assertThat(written).extracting(Written::kind).containsExactly(LedgerKind.values());
    for (Written one : written) {
      assertThat(one.rows()).as(one.kind().label()).isPositive();
      try (Workbook book = WorkbookFactory.create(one.file().toFile(), null, true)) {
        for (Sheet sheet : book) {
          assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
          assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
          assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
          assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(HEAD);
          assertThat(sheet.getFooter().getCenter()).contains("第 &P 页 / 共 &N 页");
          assertThat(sheet.getHeader().getLeft()).contains("槐树沟村", one.kind().label());
          assertThat(sheet.getHeader().getRight()).contains("截至 2026年11月23日");
          assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("个人信息已遮盖");
          assertThat(sheet.getRow(HEAD + 1)).as(one.kind() + sheet.getSheetName()).isNotNull();
        }
      }
      try (ZipFile zip = new ZipFile(one.file().toFile())) {
        assertThat(zip.stream().map(e -> e.getName()))
            .noneMatch(n -> n.contains("externalLink") || n.contains("vbaProject"));
      }
    }
  }

  @Test
  void what_was_owed_and_does_not_hang_is_marked_by_fill_and_word() throws IOException {
    List<Map<String, Object>> rows = rows(file(LedgerKind.DISCLOSURE), 0);
    assertThat(rows)
        .filteredOn(r -> "逾期".equals(r.get("状态")))
        .isNotEmpty()
        .allSatisfy(r -> {
          assertThat(r).doesNotContainKey("实际张贴日");
          assertThat((Double) r.get("逾期天数")).isPositive();
          assertThat((String) r.get("标记")).startsWith("逾期").endsWith("未张贴");
        });
    assertThat(rows)
        .filteredOn(r -> "已张贴".equals(r.get("状态")))
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r).containsKeys("期号", "审核人", "期满日").doesNotContainKey("逾期天数"));
  }

  @Test
  void a_bulletin_keeps_the_day_it_was_owed_on_whatever_period_is_wanted() throws IOException {
    List<String> whole = new ArrayList<>();
    for (Map<String, Object> row : rows(file(LedgerKind.DISCLOSURE), 0)) {
      if (row.get("序号") instanceof Double) {
        whole.add(row.get("期号") + " " + row.get("事项") + " " + row.get("状态"));
      }
    }
    List<String> together = new ArrayList<>();
    for (LedgerQueries.Preview part : parts) {
      for (Line line : part.lines()) {
        String number = line.values().get(1).shown();
        together.add(
            (number.isEmpty() ? null : number)
                + " "
                + line.values().get(3).shown()
                + " "
                + line.values().getLast().shown());
      }
    }
    assertThat(together).containsExactlyInAnyOrderElementsOf(whole);
  }

  @Test
  void a_balance_runs_through_the_book_and_the_sums_stand_under_it() throws IOException {
    List<Map<String, Object>> rows = rows(file(LedgerKind.FINANCE), 0);
    Map<String, Object> total = rows.getLast();
    double income = 0;
    double spending = 0;
    for (Map<String, Object> row : rows.subList(1, rows.size() - 1)) {
      income += (Double) row.getOrDefault("收入", 0.0);
      spending += (Double) row.getOrDefault("支出", 0.0);
    }
    assertThat(total.get("序号")).isEqualTo("合计");
    assertThat((Double) total.get("收入")).isCloseTo(income, within());
    assertThat((Double) total.get("支出")).isCloseTo(spending, within());
    assertThat((Double) total.get("余额"))
        .isCloseTo((Double) rows.getFirst().get("余额") + income - spending, within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(0.001);
  }

  @Test
  void numbers_of_persons_are_masked_unless_a_reason_stands_on_the_trail() throws IOException {
    for (Written one : written) {
      String all = String.join("\n", texts(one.file()));
      assertThat(IDENTITY.matcher(all).find()).as(one.kind().label()).isFalse();
      assertThat(MOBILE.matcher(all).find()).as(one.kind().label()).isFalse();
    }
    List<Map<String, Object>> masked = rows(file(LedgerKind.ROSTER), 1);
    assertThat((String) masked.getFirst().get("身份证号")).matches("\\d{3}\\*{11}\\d{3}[\\dX]");
    List<Map<String, Object>> open = rows(full.file(), 1);
    assertThat(open.size()).isEqualTo(masked.size());
    assertThat((String) open.getFirst().get("身份证号")).matches(IDENTITY);
    assertThat(masked).allSatisfy(r -> assertThat(r).doesNotContainKey("备注"));
    for (int sheet = 1; sheet < 3; sheet++) {
      List<Map<String, Object>> covered = rows(file(LedgerKind.ROSTER), sheet);
      List<Map<String, Object>> whole = rows(full.file(), sheet);
      int children = 0;
      for (int i = 0; i < covered.size() - 1; i++) {
        if (covered.get(i).containsKey("出生日期")) {
          assertThat((String) covered.get(i).get("出生日期")).matches("\\d{4}年");
          assertThat(whole.get(i).get("出生日期")).isInstanceOf(Double.class);
        }
        Object age = covered.get(i).get("年龄");
        boolean child = age instanceof Double years && years < 14;
        children += child ? 1 : 0;
        assertThat(((String) covered.get(i).get("姓名")).endsWith("*")).isEqualTo(child);
        assertThat((String) whole.get(i).get("姓名")).doesNotContain("*");
      }
      assertThat(children > 0).isEqualTo(sheet == 1);
    }
    assertThat(trail).contains("导出完整台账", "花名册", "乡镇民政办核对", "full_export");
  }

  @Test
  void the_office_reads_every_type_back_and_reckons_the_same_sums() throws Exception {
    boolean promised = FetchedPrograms.promised();
    Path office = office();
    Assumptions.assumeTrue(promised || office != null, "no office on this machine");
    Path out = converted(Objects.requireNonNull(office, "the office was fetched"));
    Assumptions.assumeTrue(
        promised || Files.exists(out.resolve("probe.xlsx")), "an office without Calc");
    for (Written one : written) {
      compare(one.file(), out.resolve(one.kind().key() + ".xlsx"));
    }
    compare(full.file(), out.resolve("full.xlsx"));
  }

  private static void compare(Path file, Path readBack) throws IOException {
    try (Workbook ours = WorkbookFactory.create(file.toFile(), null, true);
        Workbook theirs = WorkbookFactory.create(readBack.toFile(), null, true)) {
      for (Sheet sheet : ours) {
        compare(sheet, theirs.getSheet(sheet.getSheetName()));
      }
    }
  }

  private static void compare(Sheet ours, Sheet theirs) {
    int formulas = 0;
    List<String> wrong = new ArrayList<>();
    for (Row row : ours) {
      for (Cell cell : row) {
        String at = ours.getSheetName() + " " + cell.getAddress();
        Cell other = theirs.getRow(row.getRowNum()).getCell(cell.getColumnIndex());
        switch (cell.getCellType()) {
          case STRING -> {
            if (other.getCellType() != CellType.STRING
                || !other.getStringCellValue().equals(cell.getStringCellValue())) {
              wrong.add(at);
            }
          }
          case NUMERIC -> {
            if (other.getCellType() != CellType.NUMERIC
                || other.getNumericCellValue() != cell.getNumericCellValue()
                || DateUtil.isCellDateFormatted(other) != DateUtil.isCellDateFormatted(cell)) {
              wrong.add(at);
            }
          }
          case FORMULA -> {
            formulas++;
            assertThat(other.getCellType()).as(at).isEqualTo(CellType.FORMULA);
            assertThat(other.getNumericCellValue())
                .as(at)
                .isCloseTo(cell.getNumericCellValue(), within());
          }
          default -> {}
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(formulas).as(ours.getSheetName()).isPositive();
  }

  /** By one run of the office, told to reckon everything anew. */
  private static Path converted(Path soffice) throws IOException, InterruptedException {
    Path profile = folder.resolve("office");
    Files.createDirectories(profile.resolve("user"));
    Files.writeString(
        profile.resolve("user/registrymodifications.xcu"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """);
    List<String> command =
        new ArrayList<>(
            List.of(
                soffice.toString(),
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                folder.resolve("readback").toString()));
    // Plain names: what a child process makes of others hangs on the machine's locale.
    Path plain = Files.createDirectories(folder.resolve("plain"));
    command.add(Files.writeString(plain.resolve("probe.csv"), "1,2").toString());
    for (Written one : written) {
      Path copy = plain.resolve(one.kind().key() + ".xlsx");
      command.add(Files.copy(one.file(), copy).toString());
    }
    command.add(Files.copy(full.file(), plain.resolve("full.xlsx")).toString());
    Process office =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return folder.resolve("readback");
  }

  private static @Nullable Path office() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(place -> Path.of(place, "soffice"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  private static Path file(LedgerKind kind) {
    return written.get(kind.ordinal()).file();
  }

  /** Values by head, row by row; what is empty is left out. */
  private static List<Map<String, Object>> rows(Path file, int sheetIndex) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      Sheet sheet = book.getSheetAt(sheetIndex);
      for (int i = HEAD + 1; i <= sheet.getLastRowNum(); i++) {
        Map<String, Object> values = new TreeMap<>();
        for (Cell cell : sheet.getRow(i)) {
          String head = sheet.getRow(HEAD).getCell(cell.getColumnIndex()).getStringCellValue();
          switch (cell.getCellType()) {
            case STRING -> values.put(head, cell.getStringCellValue());
            case NUMERIC, FORMULA -> values.put(head, cell.getNumericCellValue());
            default -> {}
          }
        }
        rows.add(values);
      }
    }
    return rows;
  }

  private static List<String> texts(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
              texts.add(cell.getStringCellValue());
            }
          }
        }
      }
    }
    return texts;
  }
}
