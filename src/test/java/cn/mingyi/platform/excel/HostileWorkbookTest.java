package cn.mingyi.platform.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.mingyi.kernel.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each hostile file costs one sentence, and neither the heap nor the time of the office. */
class HostileWorkbookTest {
  private static final String ROW =
      "<row r='1'><c r='A1' t='inlineStr'><is><t>姓名</t></is></c></row>";
  private static final long MEGABYTE = 1L << 20;

  @TempDir Path folder;

  @Test
  void a_zip_bomb_is_refused() throws Exception {
    Path file = folder.resolve("bomb.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : Packages.parts(ROW).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 1024; i++) {
        zip.write(zeros);
      }
    }
    assertRefused(file, WorkbookRule.EXPANDS_TOO_MUCH);
  }

  @Test
  void a_package_of_countless_parts_is_refused() throws Exception {
    Map<String, String> parts = Packages.parts(ROW);
    for (int i = 0; i < 3_000; i++) {
      parts.put("xl/media/" + i + ".xml", "<a/>");
    }
    assertRefused(
        Packages.write(folder.resolve("parts.xlsx"), parts), WorkbookRule.EXPANDS_TOO_MUCH);
  }

  @Test
  void a_document_type_is_refused_before_a_parser_sees_it() throws Exception {
    for (String part : Packages.parts(ROW).keySet()) {
      Map<String, String> parts = Packages.parts(ROW);
      parts.put(
          part,
          "<?xml version='1.0'?><!-- c --><!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"
              + parts.get(part));
      assertRefused(
          Packages.write(folder.resolve("dtd.xlsx"), parts), WorkbookRule.FORBIDDEN_MARKUP);
    }
  }

  @Test
  void a_document_type_in_utf_16_is_refused() throws Exception {
    Path file = folder.resolve("dtd16.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : Packages.parts(ROW).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(("<!DOCTYPE x>" + part.getValue()).getBytes(StandardCharsets.UTF_16));
      }
    }
    assertRefused(file, WorkbookRule.FORBIDDEN_MARKUP);
  }

  @Test
  void external_links_are_refused() throws Exception {
    Map<String, String> parts = Packages.parts(ROW);
    parts.put("xl/externalLinks/externalLink1.xml", "<externalLink/>");
    assertRefused(Packages.write(folder.resolve("link.xlsx"), parts), WorkbookRule.EXTERNAL_LINKS);
    parts = Packages.parts(ROW);
    parts.put(
        "xl/worksheets/_rels/sheet1.xml.rels",
        Packages.relations(
            Packages.relation("rId9", "image", "http://198.51.100.1/a.png", "External")));
    assertRefused(
        Packages.write(folder.resolve("picture.xlsx"), parts), WorkbookRule.EXTERNAL_LINKS);
  }

  @Test
  void a_hyperlink_in_a_cell_is_no_reason_to_refuse() throws Exception {
    Map<String, String> parts = Packages.parts(ROW);
    parts.put(
        "xl/worksheets/_rels/sheet1.xml.rels",
        Packages.relations(
            Packages.relation("rId9", "hyperlink", "mailto:a@example.org", "External")));
    assertThat(SafeWorkbook.open(Packages.write(folder.resolve("mail.xlsx"), parts)).sheets())
        .hasSize(1);
  }

  @Test
  void macros_are_refused_by_part_and_by_declared_type() throws Exception {
    Map<String, String> parts = Packages.parts(ROW);
    parts.put("xl/vbaProject.bin", "x");
    assertRefused(Packages.write(folder.resolve("macro.xlsx"), parts), WorkbookRule.MACROS);
    assertRefused(Packages.write(folder.resolve("macro.xlsm"), parts), WorkbookRule.MACROS);
    Map<String, String> declared = Packages.parts(ROW);
    declared.computeIfPresent(
        "[Content_Types].xml",
        (name, text) ->
            text.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
    assertRefused(Packages.write(folder.resolve("typed.xlsx"), declared), WorkbookRule.MACROS);
  }

  @Test
  void macros_in_the_old_format_are_refused() throws Exception {
    Path file = folder.resolve("macro.xls");
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      files.getRoot().createDirectory("_VBA_PROJECT_CUR");
      files.createDocument(new java.io.ByteArrayInputStream(new byte[8]), "Workbook");
      files.writeFilesystem(out);
    }
    assertRefused(file, WorkbookRule.MACROS);
  }

  @Test
  void a_password_is_recognised_in_both_formats() throws Exception {
    Path packed = Packages.write(folder.resolve("plain.xlsx"), Packages.parts(ROW));
    Path locked = folder.resolve("locked.xlsx");
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(locked)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("秘密");
      try (OutputStream sealed = encryptor.getDataStream(files)) {
        Files.copy(packed, sealed);
      }
      files.writeFilesystem(out);
    }
    assertRefused(locked, WorkbookRule.ENCRYPTED);

    Path old = folder.resolve("locked.xls");
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(old)) {
      book.createSheet("表").createRow(0).createCell(0).setCellValue("姓名");
      book.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertRefused(old, WorkbookRule.ENCRYPTED);
  }

  @Test
  void a_truncated_file_is_refused_wherever_it_was_cut() throws Exception {
    byte[] whole = Files.readAllBytes(oldWorkbook(folder.resolve("whole.xls")));
    byte[] packed =
        Files.readAllBytes(Packages.write(folder.resolve("whole.xlsx"), Packages.parts(ROW)));
    for (int percent : new int[] {10, 50, 90}) {
      Path cut = folder.resolve("cut.xlsx");
      Files.write(cut, Arrays.copyOf(packed, packed.length * percent / 100));
      assertRefused(cut, WorkbookRule.DAMAGED);
      Path oldCut = folder.resolve("cut.xls");
      Files.write(oldCut, Arrays.copyOf(whole, whole.length * percent / 100));
      assertThat(refusal(oldCut)).isNotNull();
    }
  }

  @Test
  void two_hundred_megabytes_are_refused_unread() throws Exception {
    Path file = folder.resolve("huge.xlsx");
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.write(new byte[] {'P', 'K', 3, 4});
      out.setLength(200 * MEGABYTE);
    }
    assertRefused(file, WorkbookRule.TOO_LARGE);
  }

  @Test
  void what_is_no_workbook_is_refused_by_its_content() throws Exception {
    Path text = Files.writeString(folder.resolve("text.xlsx"), "姓名,性别\n");
    Path page = Files.writeString(folder.resolve("page.xls"), "<html><table></table></html>");
    assertRefused(text, WorkbookRule.NOT_A_WORKBOOK);
    assertRefused(page, WorkbookRule.NOT_A_WORKBOOK);
    assertRefused(Files.write(folder.resolve("empty.xlsx"), new byte[0]), WorkbookRule.EMPTY);
    assertRefused(
        Packages.write(folder.resolve("zip.xlsx"), Map.of("a.txt", "a")),
        WorkbookRule.NOT_A_WORKBOOK);
    assertRefused(folder.resolve("none.xlsx"), WorkbookRule.MISSING);
    assertRefused(folder, WorkbookRule.MISSING);
  }

  @Test
  void an_extension_that_contradicts_the_content_is_refused() throws Exception {
    assertRefused(oldWorkbook(folder.resolve("old.xlsx")), WorkbookRule.WRONG_EXTENSION);
    assertRefused(
        Packages.write(folder.resolve("new.xls"), Packages.parts(ROW)),
        WorkbookRule.WRONG_EXTENSION);
    assertRefused(
        Packages.write(folder.resolve("new.csv"), Packages.parts(ROW)),
        WorkbookRule.WRONG_EXTENSION);
  }

  @Test
  void more_rows_than_a_village_has_are_refused() throws Exception {
    StringBuilder rows = new StringBuilder();
    Random random = new Random(1);
    for (int row = 1; row <= 100_001; row++) {
      rows.append("<row r='").append(row).append("'><c><v>").append(random.nextInt());
      rows.append("</v></c></row>");
    }
    Path file = Packages.write(folder.resolve("rows.xlsx"), Packages.parts(rows.toString()));
    rows.setLength(0);
    assertRefused(file, WorkbookRule.TOO_MANY_CELLS);
  }

  @Test
  void a_cell_far_to_the_right_is_refused() throws Exception {
    assertRefused(
        Packages.write(
            folder.resolve("wide.xlsx"),
            Packages.parts("<row r='1'><c r='XFD1'><v>1</v></c></row>")),
        WorkbookRule.TOO_MANY_CELLS);
  }

  @Test
  void noise_behind_a_magic_number_is_refused() throws Exception {
    byte[] noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    System.arraycopy(magic, 0, noise, 0, magic.length);
    noise[7] = (byte) 0xE1;
    assertRefused(Files.write(folder.resolve("noise.xls"), noise), WorkbookRule.DAMAGED);
  }

  private static Path oldWorkbook(Path file) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 500; i++) {
        if (i == 0) {
          book.createSheet("表");
        }
        book.getSheetAt(0).createRow(i).createCell(0).setCellValue("第" + i + "行");
      }
      book.write(out);
    }
    return file;
  }

  private void assertRefused(Path file, WorkbookRule rule) throws IOException {
    byte[] before =
        Files.isRegularFile(file) && Files.size(file) < MEGABYTE
            ? Files.readAllBytes(file)
            : new byte[0];
    Refused refused = refusal(file);
    assertThat(refused.unmet())
        .singleElement()
        .satisfies(c -> assertThat(c.rule()).isEqualTo(rule));
    assertThat(refused.sentences()).singleElement().asString().matches("[\\s\\S]*[。]");
    assertThat(refused.getMessage()).doesNotContain(String.valueOf(file.getFileName()));
    if (before.length > 0) {
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
  }

  private static Refused refusal(Path file) {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long start = System.nanoTime();
    Refused refused = catchThrowableOfType(Refused.class, () -> SafeWorkbook.open(file));
    assertThat(refused).isNotNull();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    assertThat(threads.getCurrentThreadAllocatedBytes() - allocated).isLessThan(200 * MEGABYTE);
    return refused;
  }
}
