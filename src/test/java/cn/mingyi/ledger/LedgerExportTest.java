package cn.mingyi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.consultation.SampleRound;
import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.deliberation.SampleMatter;
import cn.mingyi.deliberation.domain.EventKind;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterRecord;
import cn.mingyi.deliberation.domain.Objection;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.kernel.Cancelled;
import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Progress;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.ledger.domain.Column;
import cn.mingyi.ledger.domain.FullExport;
import cn.mingyi.ledger.domain.LedgerFilter;
import cn.mingyi.ledger.usecase.ExportLedger;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.LedgerOrder;
import cn.mingyi.ledger.usecase.LedgerQueries;
import cn.mingyi.roster.domain.Body;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerExportTest {
  private static final int HEAD = 2;
  private static final Path TEMPORARY = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
  private static final UUID MATTER = SampleMatter.archived().matter().id();

  @TempDir Path folder;

  @Test
  void a_matter_is_one_row_with_typed_cells_and_what_was_late_is_marked() throws IOException {
    Consultation round = SampleRound.done(MATTER, 412);
    try (XSSFWorkbook book = exported(LedgerKind.MATTERS, SampleMatter.archived(), round)) {
      XSSFSheet sheet = book.getSheetAt(0);
      XSSFRow row = sheet.getRow(HEAD + 1);
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("六议两公开事项总台账");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("阳曲县高村乡槐树沟村　截至 2026年11月1日　留痕 a1b2c3d4　个人信息已遮盖");
      assertThat(text(sheet, row, "编号")).isEqualTo("槐议〔2026〕3号");
      assertThat(text(sheet, row, "来源")).isEqualTo("党员群众建议");
      assertThat(day(sheet, row, "动议日期")).isEqualTo(LocalDate.of(2026, 2, 2));
      assertThat(text(sheet, row, "动议结论")).isEqualTo("受理");
      assertThat(day(sheet, row, "提议日期")).isEqualTo(LocalDate.of(2026, 2, 10));
      assertThat(day(sheet, row, "民议日期")).isEqualTo(LocalDate.of(2026, 3, 12));
      assertThat(number(sheet, row, "征求率")).isEqualTo(1);
      assertThat(number(sheet, row, "应到")).isEqualTo(45);
      assertThat(number(sheet, row, "实到")).isEqualTo(41);
      assertThat(number(sheet, row, "赞成")).isEqualTo(39);
      assertThat(number(sheet, row, "涉及金额")).isEqualTo(368000);
      assertThat(number(sheet, row, "已付款")).isEqualTo(341600.5);
      assertThat(day(sheet, row, "公示起")).isEqualTo(LocalDate.of(2026, 3, 24));
      assertThat(day(sheet, row, "公示止")).isEqualTo(LocalDate.of(2026, 4, 7));
      assertThat(text(sheet, row, "实施状态")).isEqualTo("已完成");
      assertThat(text(sheet, row, "办理状态")).isEqualTo("已归档");
      assertThat(text(sheet, row, "补录")).isEqualTo("补录：提议、商议、民议");
      assertThat(row.getCell(0).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
      assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(HEAD);
      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    }
  }

  @Test
  void a_matter_on_its_way_leaves_empty_what_has_not_happened() throws IOException {
    Consultation round = SampleRound.nearlyDone(MATTER, 412);
    try (XSSFWorkbook book = exported(LedgerKind.MATTERS, SampleMatter.consulting(round), round)) {
      XSSFSheet sheet = book.getSheetAt(0);
      XSSFRow row = sheet.getRow(HEAD + 1);
      assertThat(text(sheet, row, "民议结论")).isEqualTo("办理中");
      assertThat(cell(sheet, row, "民议日期").getCellType()).isEqualTo(CellType.BLANK);
      assertThat(cell(sheet, row, "决议日期").getCellType()).isEqualTo(CellType.BLANK);
      assertThat(cell(sheet, row, "应到").getCellType()).isEqualTo(CellType.BLANK);
      assertThat(number(sheet, row, "征求率")).isLessThan(1);
      assertThat(text(sheet, row, "办理状态")).isEqualTo("民议中");
    }
  }

  @Test
  void what_is_typed_like_a_formula_stays_text() throws IOException {
    Consultation round = SampleRound.done(MATTER, 60);
    MatterFile file = SampleMatter.moved();
    Matter m = file.matter();
    Matter evil =
        new Matter(
            m.id(),
            m.number(),
            "=cmd|'/C calc'!A0",
            m.category(),
            m.source(),
            m.cause(),
            "@SUM(1+1)",
            0,
            0,
            null,
            false,
            m.raisedOn(),
            m.step(),
            m.state(),
            1);
    MatterFile bad = new MatterFile(evil, file.records(), null);
    try (XSSFWorkbook book = exported(LedgerKind.MATTERS, bad, round)) {
      XSSFSheet sheet = book.getSheetAt(0);
      for (String head : List.of("名称", "动议人")) {
        XSSFCell cell = cell(sheet, sheet.getRow(HEAD + 1), head);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      }
    }
  }

  @Test
  void every_household_has_its_row_with_its_trace() throws IOException {
    Consultation round = SampleRound.nearlyDone(MATTER, 412);
    try (XSSFWorkbook book =
        exported(LedgerKind.CONSULTATION, SampleMatter.consulting(round), round)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).as("with the totals").isEqualTo(HEAD + 413);
      XSSFRow disagrees = sheet.getRow(HEAD + 2);
      assertThat(text(sheet, disagrees, "户编号")).isEqualTo("HSG-002");
      assertThat(cell(sheet, disagrees, "户编号").getCellStyle().getDataFormatString()).isEqualTo("@");
      assertThat(text(sheet, disagrees, "户主或本人")).isEqualTo("王𬀩国");
      assertThat(text(sheet, disagrees, "意见")).isEqualTo("不同意");
      assertThat(text(sheet, disagrees, "采纳情况")).isEqualTo("部分采纳");
      assertThat(day(sheet, disagrees, "征求日期")).isEqualTo(SampleRound.OPENED.plusDays(1));
      assertThat(text(sheet, sheet.getRow(HEAD + 3), "除外")).startsWith("除外：整户迁出");
      assertThat(text(sheet, sheet.getRow(HEAD + 5), "签字")).isEqualTo("代签");
      assertThat(number(sheet, sheet.getRow(HEAD + 6), "更正次数")).isEqualTo(1);
      XSSFRow late = sheet.getRow(HEAD + 10);
      assertThat(text(sheet, late, "补录")).isEqualTo("补录：代表外出，回村后补记");
      assertThat(late.getCell(0).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(text(sheet, sheet.getRow(HEAD + 412), "意见")).isEqualTo("未征求");
    }
  }

  @Test
  void a_village_without_matters_has_empty_ledgers() throws IOException {
    for (LedgerKind kind :
        List.of(LedgerKind.MATTERS, LedgerKind.CONSULTATION, LedgerKind.MEETINGS)) {
      Path file = folder.resolve(kind.key() + ".xlsx");
      new MemoryLedgers(List.of(), SampleRound.done(MATTER, 60), clock())
          .export.export(kind, "a1b2c3d4", file);
      try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
        assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(HEAD);
      }
    }
  }

  @Test
  void a_folder_that_is_not_there_is_said_and_nothing_is_left() {
    Consultation round = SampleRound.done(MATTER, 60);
    ExportLedger export =
        new MemoryLedgers(List.of(SampleMatter.archived()), round, clock()).export;
    assertThatThrownBy(
            () -> export.export(LedgerKind.MATTERS, "", folder.resolve("没有").resolve("台账.xlsx")))
        .isInstanceOf(Unavailable.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_filter_leaves_rows_out_and_the_head_says_so() throws IOException {
    Consultation round = SampleRound.nearlyDone(MATTER, 60);
    MemoryLedgers ledgers =
        new MemoryLedgers(List.of(SampleMatter.consulting(round)), round, clock());
    Path file = folder.resolve("a.xlsx");
    LedgerFilter filter =
        new LedgerFilter(
            new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), "", "不同意");
    ExportLedger.Written written =
        ledgers.export.export(
            LedgerOrder.masked(LedgerKind.CONSULTATION, filter), "a1b2", file, Progress.NONE);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
          .contains("筛选：民议开始日期 2026年1月1日起 2026年12月31日止；意见：不同意");
      for (int i = HEAD + 1; i <= HEAD + written.rows(); i++) {
        assertThat(text(sheet, sheet.getRow(i), "意见")).isEqualTo("不同意");
      }
    }
    assertThat(written.rows()).isBetween(1L, 30L);
    assertThat(
            ledgers.queries.preview(
                LedgerKind.CONSULTATION,
                new LedgerFilter(new DateRange(null, LocalDate.of(2020, 1, 1)), "", ""),
                10))
        .allSatisfy(sheet -> assertThat(sheet.rows()).isZero());
  }

  @Test
  void what_is_full_needs_a_reason_that_goes_on_the_trail() {
    Consultation round = SampleRound.done(MATTER, 60);
    MemoryLedgers ledgers = new MemoryLedgers(List.of(SampleMatter.archived()), round, clock());
    Path file = folder.resolve("a.xlsx");
    assertThatThrownBy(() -> ledgers.export.export(full("　"), "a1b2", file, Progress.NONE))
        .isInstanceOf(FieldRefused.class);
    assertThat(folder).isEmptyDirectory();
    ledgers.export.export(full("乡镇核对低保"), "a1b2", file, Progress.NONE);
    assertThat(ledgers.full)
        .singleElement()
        .satisfies(done -> {
          assertThat(done.ledger()).isEqualTo("matters");
          assertThat(done.reason()).isEqualTo("乡镇核对低保");
          assertThat(done.rowsWritten()).isEqualTo(1);
          assertThat(done.locked()).isFalse();
        });
    assertThat(ledgers.deeds).containsExactly(new Deed("导出完整台账", "六议两公开事项总台账", "乡镇核对低保"));
  }

  @Test
  void a_full_ledger_that_could_not_take_its_place_is_said_on_the_trail() {
    Consultation round = SampleRound.done(MATTER, 60);
    MemoryLedgers ledgers = new MemoryLedgers(List.of(SampleMatter.archived()), round, clock());
    Path file = folder.resolve("a.xlsx");
    Progress inTheWay =
        (done, all) -> {
          try {
            Files.createDirectories(file.resolve("占着"));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    assertThatThrownBy(() -> ledgers.export.export(full("核对"), "a1b2", file, inTheWay))
        .isInstanceOf(Unavailable.class);
    assertThat(ledgers.deeds)
        .containsExactly(
            new Deed("导出完整台账", "六议两公开事项总台账", "核对"), new Deed("完整导出未写成", "六议两公开事项总台账", "核对"));
  }

  @Test
  void one_meeting_of_two_steps_is_one_row_that_says_so() {
    MemoryLedgers ledgers =
        new MemoryLedgers(List.of(SampleMatter.archived()), SampleRound.done(MATTER, 60), clock());
    LedgerQueries.Preview sheet =
        ledgers.queries.preview(LedgerKind.MEETINGS, LedgerFilter.ALL, 10).getFirst();
    assertThat(shown(sheet, "步骤")).containsExactly("提议、商议", "审议", "决议");
    assertThat(shown(sheet, "一肩挑").getFirst())
        .startsWith("提议与商议是同一次会议；提议：")
        .contains("应到 5 实到 5，赞成 5 反对 0 弃权 0，通过");
    assertThat(shown(sheet, "应到")).startsWith("9");
    assertThat(sheet.totals().get(index(sheet, "应到")).shown()).isEmpty();
    assertThat(
            ledgers
                .queries
                .preview(
                    LedgerKind.MEETINGS,
                    new LedgerFilter(DateRange.ALWAYS, Body.BRANCH.label(), ""),
                    10)
                .getFirst()
                .rows())
        .isEqualTo(1);
  }

  @Test
  void what_a_return_annulled_is_not_shown_and_every_late_record_marks_its_step() {
    MatterFile file = SampleMatter.implemented();
    Instant then = Instant.parse("2026-10-01T01:00:00Z");
    LocalDate day = LocalDate.of(2026, 10, 1);
    List<MatterRecord> records = new ArrayList<>(file.records());
    records.add(event(100, EventKind.RETURNED, Step.OUTCOME_DISCLOSURE, Step.RESOLUTION, day));
    records.add(
        new Objection(
            UUID.randomUUID(), MATTER, Step.RESOLUTION_DISCLOSURE, day, "甲", "有意见", "外出", then));
    LedgerQueries.Preview voting = matters(at(file, Step.RESOLUTION, records));
    assertThat(shown(voting, "决议结论")).containsExactly("退回重办");
    assertThat(shown(voting, "赞成")).containsExactly("");
    assertThat(shown(voting, "实施状态")).containsExactly("");
    assertThat(shown(voting, "已付款"))
        .as("the money is gone all the same")
        .containsExactly("341,600.50");
    assertThat(voting.lines().getFirst().mark().word()).contains("决议公开");

    records.add(event(101, EventKind.PASSED, Step.RESOLUTION, Step.RESOLUTION, day));
    records.add(
        event(102, EventKind.PASSED, Step.RESOLUTION_DISCLOSURE, Step.RESOLUTION_DISCLOSURE, day));
    LedgerQueries.Preview again = matters(at(file, Step.OUTCOME_DISCLOSURE, records));
    assertThat(shown(again, "实施结果公开结论")).containsExactly("办理中");
    assertThat(shown(again, "实施状态")).containsExactly("未开始");
  }

  private static MatterEvent event(
      int sequence, EventKind kind, Step step, Step target, LocalDate day) {
    return new MatterEvent(
        UUID.randomUUID(),
        MATTER,
        sequence,
        kind,
        step,
        target,
        day,
        "重议",
        "",
        Instant.parse("2026-10-01T01:00:00Z"));
  }

  private static MatterFile at(MatterFile file, Step step, List<MatterRecord> records) {
    Matter m = file.matter();
    return new MatterFile(
        new Matter(
            m.id(),
            m.number(),
            m.title(),
            m.category(),
            m.source(),
            m.cause(),
            m.movers(),
            12,
            3,
            m.amount(),
            false,
            m.raisedOn(),
            step,
            m.state(),
            1),
        records,
        null);
  }

  private static LedgerQueries.Preview matters(MatterFile file) {
    return new MemoryLedgers(List.of(file), SampleRound.done(MATTER, 60), clock())
        .queries
        .preview(LedgerKind.MATTERS, LedgerFilter.ALL, 10)
        .getFirst();
  }

  private static int index(LedgerQueries.Preview sheet, String head) {
    return sheet.columns().stream().map(Column::head).toList().indexOf(head);
  }

  private static List<String> shown(LedgerQueries.Preview sheet, String head) {
    int column = index(sheet, head);
    return sheet.lines().stream().map(line -> line.values().get(column).shown()).toList();
  }

  @Test
  void a_late_opinion_stays_late_when_it_is_corrected() {
    Consultation round = SampleRound.nearlyDone(MATTER, 412);
    Opinion late =
        round.opinions().stream()
            .filter(o ->
                o.late()
                    && round.currentOpinion(round.household(o.frozenId())).equals(Optional.of(o)))
            .findFirst()
            .orElseThrow();
    List<Opinion> opinions = new ArrayList<>(round.opinions());
    opinions.add(
        new Opinion(
            UUID.randomUUID(),
            late.roundId(),
            late.frozenId(),
            late.kind(),
            late.asked(),
            late.relation(),
            late.channel(),
            late.wording(),
            late.askedOn(),
            late.askedBy(),
            false,
            "",
            "",
            late.witness(),
            late.evidence(),
            null,
            late.id(),
            "写错一字",
            "",
            late.recordedBy(),
            late.recordedAt()));
    Consultation corrected =
        new Consultation(
            round.round(), round.households(), round.exclusions(), opinions, List.of());
    LedgerQueries.Preview sheet =
        new MemoryLedgers(List.of(SampleMatter.consulting(corrected)), corrected, clock())
            .queries
            .preview(LedgerKind.CONSULTATION, LedgerFilter.ALL, 412)
            .getFirst();
    int at = shown(sheet, "户编号").indexOf(round.household(late.frozenId()).code());
    assertThat(sheet.lines().get(at).mark().word()).isEqualTo("补录：" + late.lateReason());
  }

  private static LedgerOrder full(String reason) {
    return new LedgerOrder(LedgerKind.MATTERS, LedgerFilter.ALL, true, reason, "");
  }

  @Test
  void who_gives_up_keeps_the_old_file_and_nothing_lies_about() throws IOException {
    Consultation round = SampleRound.done(MATTER, 412);
    MemoryLedgers ledgers = new MemoryLedgers(List.of(SampleMatter.archived()), round, clock());
    Path file = Files.writeString(folder.resolve("a.xlsx"), "旧");
    long before = temporary();
    List<Long> told = new ArrayList<>();
    Progress givesUp =
        (done, all) -> {
          told.add(done);
          assertThat(all).isEqualTo(412);
          if (done > 200) {
            assertThat(temporary()).as("we look in the right place").isGreaterThan(before);
            throw new Cancelled();
          }
        };
    for (String password : List.of("", "秘密")) {
      LedgerOrder order =
          new LedgerOrder(LedgerKind.CONSULTATION, LedgerFilter.ALL, true, "试", password);
      assertThatThrownBy(() -> ledgers.export.export(order, "a1b2", file, givesUp))
          .isInstanceOf(Cancelled.class);
    }
    assertThat(told).startsWith(0L, 200L, 400L);
    assertThat(file).hasContent("旧");
    assertThat(folder.toFile().list()).containsExactly("a.xlsx");
    assertThat(temporary()).as("temporary files").isEqualTo(before);
    assertThat(ledgers.full).as("nothing left the office").isEmpty();
  }

  private static long temporary() {
    try (Stream<Path> open = Files.list(TEMPORARY)) {
      return open.filter(f -> f.getFileName().toString().contains("sxssf")).count();
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void with_a_password_the_file_opens_only_with_it() throws Exception {
    Consultation round = SampleRound.done(MATTER, 60);
    MemoryLedgers ledgers = new MemoryLedgers(List.of(SampleMatter.archived()), round, clock());
    Path file = folder.resolve("a.xlsx");
    ledgers.export.export(
        new LedgerOrder(LedgerKind.CONSULTATION, LedgerFilter.ALL, true, "乡镇核对", "密码1a"),
        "a1b2",
        file,
        Progress.NONE);
    assertThat(ledgers.full).singleElement().matches(FullExport::locked);
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .doesNotContain("PK\u0003\u0004", "xl/worksheets");
    assertThatThrownBy(() -> WorkbookFactory.create(file.toFile()))
        .isInstanceOf(EncryptedDocumentException.class);
    assertThatThrownBy(() -> WorkbookFactory.create(file.toFile(), "密码1b", true))
        .isInstanceOf(EncryptedDocumentException.class);
    try (Workbook book = WorkbookFactory.create(file.toFile(), "密码1a", true)) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(HEAD + 61);
    }
  }

  @Test
  void a_ledger_is_named_by_key_and_by_label() {
    assertThat(LedgerKind.named("matters")).hasValue(LedgerKind.MATTERS);
    assertThat(LedgerKind.named("民议台账")).hasValue(LedgerKind.CONSULTATION);
    assertThat(LedgerKind.named("x")).isEmpty();
  }

  private XSSFWorkbook exported(LedgerKind kind, MatterFile file, Consultation round)
      throws IOException {
    Path target = folder.resolve("台账.xlsx");
    new MemoryLedgers(List.of(file), round, clock()).export.export(kind, "a1b2c3d4", target);
    Files.createDirectories(Path.of("target", "papers"));
    Files.write(Path.of("target", "papers", kind.label() + ".xlsx"), Files.readAllBytes(target));
    return new XSSFWorkbook(Files.newInputStream(target));
  }

  private static Clock clock() {
    return Clock.fixed(
        ZonedDateTime.of(2026, 11, 1, 9, 0, 0, 0, ZoneId.of("Asia/Shanghai")).toInstant(),
        ZoneId.of("Asia/Shanghai"));
  }

  private static XSSFCell cell(XSSFSheet sheet, XSSFRow row, String head) {
    for (int i = 0; i < sheet.getRow(HEAD).getLastCellNum(); i++) {
      if (sheet.getRow(HEAD).getCell(i).getStringCellValue().equals(head)) {
        return row.getCell(i);
      }
    }
    throw new AssertionError("no column " + head);
  }

  private static String text(XSSFSheet sheet, XSSFRow row, String head) {
    return cell(sheet, row, head).getStringCellValue();
  }

  private static double number(XSSFSheet sheet, XSSFRow row, String head) {
    return cell(sheet, row, head).getNumericCellValue();
  }

  private static LocalDate day(XSSFSheet sheet, XSSFRow row, String head) {
    XSSFCell cell = cell(sheet, row, head);
    assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
    return cell.getLocalDateTimeCellValue().toLocalDate();
  }
}
