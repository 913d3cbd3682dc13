package cn.mingyi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.consultation.SampleRound;
import cn.mingyi.deliberation.SampleMatter;
import cn.mingyi.kernel.Cancelled;
import cn.mingyi.kernel.Progress;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.ledger.domain.FormPreset;
import cn.mingyi.ledger.domain.LedgerFilter;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.LedgerOrder;
import cn.mingyi.ledger.usecase.form.FormHead;
import cn.mingyi.ledger.usecase.form.FormMatch;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 套表: a form of the township's own, which nobody here has drawn. */
class TownshipFormTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-01T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final LedgerOrder MEETINGS =
      LedgerOrder.masked(LedgerKind.MEETINGS, LedgerFilter.ALL);

  @TempDir Path folder;
  private final MemoryLedgers ledgers =
      new MemoryLedgers(
          List.of(SampleMatter.archived()),
          SampleRound.done(SampleMatter.archived().matter().id(), 60),
          CLOCK);

  /**
   * Title, a note, heads in two rows with group heads, two prepared rows, a sum, who filled it in.
   */
  private Path form(Workbook book, String name) throws IOException {
    Sheet sheet = book.createSheet("会议情况");
    text(sheet, 0, 0, "高村乡村级民主议事会议统计表");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 8));
    text(sheet, 1, 0, "填报单位：");
    List<String> upper = List.of("序号", "议题编号*", "会议时间", "到会情况", "", "表决情况", "", "乡镇意见（必填）", "备用");
    List<String> lower = List.of("", "", "", "应到人数", "实到人数", "同意", "反对", "", "");
    for (int i = 0; i < upper.size(); i++) {
      text(sheet, 2, i, upper.get(i)).setCellStyle(lined(book, false));
      text(sheet, 3, i, lower.get(i)).setCellStyle(lined(book, false));
    }
    for (int i : new int[] {0, 1, 2, 7, 8}) {
      sheet.addMergedRegion(new CellRangeAddress(2, 3, i, i));
    }
    sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
    sheet.addMergedRegion(new CellRangeAddress(2, 2, 5, 6));
    CellStyle style = lined(book, true);
    CellStyle date = lined(book, true);
    date.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
    for (int r = 4; r < 6; r++) {
      sheet.createRow(r).setHeightInPoints(33);
      for (int i = 0; i < 9; i++) {
        sheet.getRow(r).createCell(i).setCellStyle(i == 2 ? date : style);
      }
      sheet.getRow(r).getCell(0).setCellValue(r - 3);
    }
    text(sheet, 6, 0, "合计");
    sheet.getRow(6).createCell(4).setCellFormula("SUM(E5:E6)");
    text(sheet, 7, 0, "填表人：　　　　审核人：");
    sheet.addMergedRegion(new CellRangeAddress(7, 7, 0, 8));
    sheet.setColumnWidth(1, 7777);
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }

  private static Cell text(Sheet sheet, int row, int column, String text) {
    Row there = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    Cell cell = there.createCell(column);
    cell.setCellValue(text);
    return cell;
  }

  private static CellStyle lined(Workbook book, boolean kai) {
    CellStyle style = book.createCellStyle();
    style.setBorderBottom(BorderStyle.DOUBLE);
    style.setBorderLeft(BorderStyle.THIN);
    Font font = book.createFont();
    font.setFontName(kai ? "楷体" : "黑体");
    font.setFontHeightInPoints((short) 13);
    style.setFont(font);
    return style;
  }

  @ParameterizedTest
  @ValueSource(strings = {"乡镇会议表.xlsx", "乡镇会议表.xls"})
  void rows_go_below_the_heads_and_everything_else_of_the_form_stays(String name)
      throws IOException {
    Path file;
    try (Workbook book = name.endsWith("s") ? new HSSFWorkbook() : new XSSFWorkbook()) {
      file = form(book, name);
    }
    FormMatch match = ledgers.forms.recognise(file, LedgerKind.MEETINGS);
    assertThat(match.sheet()).isEqualTo("会议情况");
    assertThat(match.headRow()).isEqualTo(3);
    assertThat(match.heads())
        .extracting(FormHead::words)
        .as("the title is no head")
        .contains("序号", "应到人数", "同意");
    assertThat(match.columns())
        .isEqualTo(Map.of(0, "序号", 1, "事项编号", 2, "会议日期", 3, "应到", 4, "实到", 5, "赞成", 6, "反对"));
    assertThat(FormMatch.wanting(match.heads(), match.columns()))
        .as("wanted by the form and known to nobody")
        .extracting(FormHead::words)
        .containsExactly("乡镇意见（必填）");
    assertThat(FormMatch.homeless(match.choices(), match.columns())).containsExactly("会议形式");

    FormPreset preset = ledgers.forms.keep(match, match.columns(), "高村乡会议表", file);
    assertThat(ledgers.forms.presets(LedgerKind.MEETINGS)).containsExactly(preset);
    assertThat(ledgers.deeds).singleElement().matches(d -> d.action().equals("保存套表"));
    Path target = folder.resolve("填好" + name);
    long rows = ledgers.forms.fill(preset, MEETINGS, target, Progress.NONE);
    assertThat(rows).isEqualTo(3);
    assertThat(ledgers.forms.fileName(preset)).startsWith("高村乡会议表.xls");

    try (Workbook before = WorkbookFactory.create(file.toFile(), null, true);
        Workbook after = WorkbookFactory.create(target.toFile(), null, true)) {
      Sheet was = before.getSheetAt(0);
      Sheet is = after.getSheetAt(0);
      Row model = was.getRow(4);
      for (int r = 4; r < 4 + rows; r++) {
        assertThat(is.getRow(r).getHeight()).isEqualTo(model.getHeight());
        assertThat(is.getRow(r).getCell(0).getNumericCellValue()).isEqualTo(r - 3);
        assertThat(is.getRow(r).getCell(1).getStringCellValue()).isEqualTo("槐议〔2026〕3号");
        assertThat(DateUtil.isCellDateFormatted(is.getRow(r).getCell(2))).isTrue();
        assertThat(is.getRow(r).getCell(7).toString()).isEmpty();
        for (int c = 0; c < 9; c++) {
          same(before, model.getCell(c), after, is.getRow(r).getCell(c));
        }
      }
      for (int r = 0; r < 4; r++) {
        for (Cell cell : was.getRow(r)) {
          assertThat(is.getRow(r).getCell(cell.getColumnIndex()).toString())
              .isEqualTo(cell.toString());
        }
      }
      assertThat(is.getRow(7).getCell(0).getStringCellValue()).isEqualTo("合计");
      assertThat(is.getRow(7).getCell(4).getCellFormula()).isEqualTo("SUM(E5:E7)");
      double present = 0;
      for (int r = 4; r < 7; r++) {
        present += is.getRow(r).getCell(4).getNumericCellValue();
      }
      assertThat(is.getRow(7).getCell(4).getNumericCellValue()).isEqualTo(present);
      assertThat(is.getRow(8).getCell(0).getStringCellValue()).startsWith("填表人");
      assertThat(is.getMergedRegions())
          .contains(new CellRangeAddress(0, 0, 0, 8), new CellRangeAddress(8, 8, 0, 8));
      assertThat(is.getColumnWidth(1)).isEqualTo(7777);
    }
  }

  private static void same(Workbook before, Cell model, Workbook after, Cell cell) {
    CellStyle a = model.getCellStyle();
    CellStyle b = cell.getCellStyle();
    assertThat(b.getBorderBottom()).isEqualTo(a.getBorderBottom());
    assertThat(b.getBorderLeft()).isEqualTo(a.getBorderLeft());
    assertThat(b.getDataFormatString()).isEqualTo(a.getDataFormatString());
    assertThat(after.getFontAt(b.getFontIndex()).getFontName())
        .isEqualTo(before.getFontAt(a.getFontIndex()).getFontName());
    assertThat(after.getFontAt(b.getFontIndex()).getFontHeightInPoints())
        .isEqualTo(before.getFontAt(a.getFontIndex()).getFontHeightInPoints());
  }

  @Test
  void who_gives_up_filling_keeps_the_old_file() throws IOException {
    Path file;
    try (Workbook book = new XSSFWorkbook()) {
      file = form(book, "表.xlsx");
    }
    FormMatch match = ledgers.forms.recognise(file, LedgerKind.MEETINGS);
    FormPreset preset = ledgers.forms.keep(match, match.columns(), "表", file);
    Path target = Files.writeString(folder.resolve("旧.xlsx"), "旧");
    assertThatThrownBy(() ->
            ledgers.forms.fill(
                preset,
                MEETINGS,
                target,
                (done, all) -> {
                  throw new Cancelled();
                }))
        .isInstanceOf(Cancelled.class);
    assertThat(target).hasContent("旧");
    assertThat(folder.toFile().list()).hasSize(2);
  }

  @Test
  void what_is_no_form_is_refused_in_one_sentence() throws Exception {
    Path empty = Files.createFile(folder.resolve("空.xlsx"));
    refused(empty, "空的");
    refused(Files.writeString(folder.resolve("坏.xlsx"), "PK\u0003\u0004坏"), "损坏");
    Path other = folder.resolve("别的.xlsx");
    Path macros = folder.resolve("宏.xlsm");
    Path locked = folder.resolve("锁.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      text(book.createSheet(), 0, 0, "通知");
      try (OutputStream out = Files.newOutputStream(other)) {
        book.write(out);
      }
      try (POIFSFileSystem files = new POIFSFileSystem()) {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("1");
        try (OutputStream out = encryptor.getDataStream(files)) {
          book.write(out);
        }
        try (OutputStream out = Files.newOutputStream(locked)) {
          files.writeFilesystem(out);
        }
      }
      book.setWorkbookType(org.apache.poi.xssf.usermodel.XSSFWorkbookType.XLSM);
      book.setVBAProject(new java.io.ByteArrayInputStream(new byte[] {1}));
      try (OutputStream out = Files.newOutputStream(macros)) {
        book.write(out);
      }
    }
    refused(other, "没有找到会议台账的表头");
    refused(macros, "宏");
    refused(locked, "密码");
  }

  private void refused(Path file, String word) {
    assertThatThrownBy(() -> ledgers.forms.recognise(file, LedgerKind.MEETINGS))
        .isInstanceOfSatisfying(
            Refused.class,
            no -> assertThat(no.sentences()).singleElement().asString().contains(word));
  }

  @Test
  void a_form_needs_a_name_and_a_column() throws IOException {
    Path file;
    try (Workbook book = new XSSFWorkbook()) {
      file = form(book, "表.xlsx");
    }
    FormMatch match = ledgers.forms.recognise(file, LedgerKind.MEETINGS);
    assertThatThrownBy(() -> ledgers.forms.keep(match, match.columns(), " ", file))
        .isInstanceOf(RuleViolation.class);
    assertThatThrownBy(() -> ledgers.forms.keep(match, Map.of(), "表", file))
        .isInstanceOf(RuleViolation.class);
    ledgers.forms.keep(match, match.columns(), "表", file);
    ledgers.forms.keep(match, Map.of(1, "事项编号"), "表", file);
    assertThat(ledgers.forms.presets(LedgerKind.MEETINGS))
        .singleElement()
        .matches(p -> p.columns().size() == 1);
  }

  /** Heads in one row, merged over two; rows that reckon; a sum below, above and elsewhere. */
  private Path reckoning(String name, boolean merged) throws IOException {
    try (Workbook book = name.endsWith("s") ? new HSSFWorkbook() : new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("会议");
      text(sheet, 0, 0, "会议统计").getRow().createCell(5).setCellFormula("SUM(D4:D5)");
      List<String> heads = List.of("序号", "事项编号", "会议日期", "应到", "实到", "到会", "补录标记");
      for (int i = 0; i < heads.size(); i++) {
        text(sheet, 1, i, heads.get(i));
        if (merged) {
          sheet.addMergedRegion(new CellRangeAddress(1, 2, i, i));
        }
      }
      if (merged) {
        text(sheet, 1, 7, "其他");
        text(sheet, 2, 7, "备用一");
      }
      for (int r = merged ? 3 : 2; r < 5; r++) {
        Row row = sheet.createRow(r);
        row.createCell(0).setCellFormula("ROW()-3");
        row.createCell(5).setCellFormula("IF(D%1$d=0,\"\",E%1$d/D%1$d)".formatted(r + 1));
      }
      text(sheet, 5, 0, "合计");
      sheet.getRow(5).createCell(3).setCellFormula("SUM(D%d:D5)".formatted(merged ? 4 : 3));
      Sheet other = book.createSheet("汇总");
      other.createRow(0).createCell(0).setCellFormula("SUM(会议!D%d:D5)".formatted(merged ? 4 : 3));
      other.createRow(1).createCell(0).setCellFormula("SUM(D4:D5)");
      Path file = folder.resolve(name);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
      return file;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"算.xlsx", "算.xls"})
  void rows_that_reckon_are_used_and_every_sum_takes_in_what_was_filled(String name)
      throws IOException {
    Path file = reckoning(name, true);
    FormMatch match = ledgers.forms.recognise(file, LedgerKind.MEETINGS);
    assertThat(match.headRow()).as("the heads end where their merged cells do").isEqualTo(2);
    Map<Integer, String> columns = new java.util.HashMap<>(match.columns());
    assertThat(columns).containsEntry(6, "补录");
    columns.remove(0);
    columns.remove(5);
    FormPreset preset = ledgers.forms.keep(match, columns, "算", file);
    Path target = folder.resolve("填好" + name);
    assertThat(ledgers.forms.fill(preset, MEETINGS, target, Progress.NONE)).isEqualTo(3);
    try (Workbook after = WorkbookFactory.create(target.toFile(), null, true)) {
      Sheet is = after.getSheet("会议");
      double due = 0;
      for (int r = 3; r < 6; r++) {
        Row row = is.getRow(r);
        due += row.getCell(3).getNumericCellValue();
        assertThat(row.getCell(0).getCellFormula()).isEqualTo("ROW()-3");
        assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(r - 2);
        assertThat(row.getCell(5).getCellFormula())
            .isEqualTo("IF(D%1$d=0,\"\",E%1$d/D%1$d)".formatted(r + 1));
      }
      assertThat(due).isPositive();
      assertThat(is.getRow(6).getCell(0).getStringCellValue()).isEqualTo("合计");
      assertThat(is.getRow(6).getCell(3).getCellFormula()).isEqualTo("SUM(D4:D6)");
      assertThat(is.getRow(6).getCell(3).getNumericCellValue()).isEqualTo(due);
      assertThat(is.getRow(0).getCell(5).getNumericCellValue()).isEqualTo(due);
      Sheet other = after.getSheet("汇总");
      assertThat(other.getRow(0).getCell(0).getNumericCellValue()).isEqualTo(due);
      assertThat(other.getRow(1).getCell(0).getCellFormula()).isEqualTo("SUM(D4:D5)");
      assertThat(other.getForceFormulaRecalculation()).isTrue();
      assertThat(is.getRow(3).getCell(6).getStringCellValue()).startsWith("补录：");
      assertThat(is.getRow(3).getCell(6).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.SOLID_FOREGROUND);
      assertThat(is.getRow(5).getCell(6).getCellStyle().getFillPattern())
          .isEqualTo(FillPatternType.NO_FILL);
    }
  }

  @Test
  void the_only_row_of_a_form_keeps_what_it_reckons_from_itself() throws IOException {
    Path file = folder.resolve("一行.xlsx");
    try (Workbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("会议");
      List<String> heads = List.of("事项编号", "会议日期", "应到", "实到", "合计人次");
      for (int i = 0; i < heads.size(); i++) {
        text(sheet, 0, i, heads.get(i));
      }
      sheet.createRow(1).createCell(4).setCellFormula("SUM(C2:D2)");
      text(sheet, 2, 0, "合计").getRow().createCell(4).setCellFormula("SUM(E2:E2)");
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    FormMatch match = ledgers.forms.recognise(file, LedgerKind.MEETINGS);
    Map<Integer, String> columns = new java.util.HashMap<>(match.columns());
    columns.remove(4);
    Path target = folder.resolve("填好一行.xlsx");
    FormPreset preset = ledgers.forms.keep(match, columns, "一行", file);
    assertThat(ledgers.forms.fill(preset, MEETINGS, target, Progress.NONE)).isEqualTo(3);
    try (Workbook after = WorkbookFactory.create(target.toFile(), null, true)) {
      Sheet is = after.getSheet("会议");
      for (int r = 1; r < 4; r++) {
        assertThat(is.getRow(r).getCell(4).getCellFormula())
            .isEqualTo("SUM(C%1$d:D%1$d)".formatted(r + 1));
      }
      assertThat(is.getRow(4).getCell(4).getCellFormula()).isEqualTo("SUM(E2:E4)");
    }
  }

  @Test
  void a_form_that_fetches_or_that_changed_meanwhile_is_refused() throws IOException {
    for (String formula :
        List.of(
            "WEBSERVICE(\"http://a.cn/\"&B3)", "HYPERLINK(\"https://a.cn\",\"看\")", "IMAGE(A1)")) {
      Path file = folder.resolve("取.xlsx");
      try (XSSFWorkbook book = new XSSFWorkbook()) {
        form(book, "取.xlsx");
        Cell cell = book.getSheetAt(0).getRow(0).createCell(20);
        cell.setCellFormula("1+1");
        ((org.apache.poi.xssf.usermodel.XSSFCell) cell).getCTCell().getF().setStringValue(formula);
        try (OutputStream out = Files.newOutputStream(file)) {
          book.write(out);
        }
      }
      refused(file, "从网上");
    }
    Path file = reckoning("算.xlsx", true);
    FormMatch match = ledgers.forms.recognise(file, LedgerKind.MEETINGS);
    Files.copy(folder.resolve("取.xlsx"), file, StandardCopyOption.REPLACE_EXISTING);
    assertThatThrownBy(() -> ledgers.forms.keep(match, match.columns(), "算", file))
        .isInstanceOfSatisfying(
            Refused.class, no -> assertThat(no.sentences().getFirst()).contains("改过"));
    assertThat(ledgers.presets).isEmpty();
  }

  @Test
  void a_name_stays_with_its_ledger_and_a_filled_form_has_no_password() throws IOException {
    Path file = reckoning("算.xlsx", true);
    FormMatch match = ledgers.forms.recognise(file, LedgerKind.MEETINGS);
    FormPreset preset = ledgers.forms.keep(match, match.columns(), "算", file);
    FormMatch matters = ledgers.forms.recognise(file, LedgerKind.MATTERS);
    assertThatThrownBy(() -> ledgers.forms.keep(matters, matters.columns(), "算", file))
        .isInstanceOfSatisfying(
            RuleViolation.class, no -> assertThat(no.sentences().getFirst()).contains("已经用于会议台账"));
    assertThat(ledgers.presets).containsExactly(preset);
    assertThatThrownBy(() ->
            ledgers.forms.fill(
                preset,
                new LedgerOrder(LedgerKind.MEETINGS, LedgerFilter.ALL, true, "核对", "1"),
                folder.resolve("密.xlsx"),
                Progress.NONE))
        .isInstanceOf(RuleViolation.class);
    assertThat(folder.resolve("密.xlsx")).doesNotExist();
  }
}
