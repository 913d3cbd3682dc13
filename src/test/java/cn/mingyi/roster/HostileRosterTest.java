package cn.mingyi.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingyi.kernel.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The kinds of harm of platform.excel's own tests, through the door that the clerk uses. */
class HostileRosterTest {
  @TempDir Path folder;

  /** Makes a hostile file in a folder. */
  private interface Harm {
    Path in(Path folder) throws Exception;
  }

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("大得不正常", (Harm) HostileRosterTest::bomb),
        Arguments.of(
            "DTD",
            (Harm)
                f ->
                    pack(
                        f,
                        "xl/workbook.xml",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")),
        Arguments.of("链接", (Harm) f -> pack(f, "xl/externalLinks/externalLink1.xml", "<a/>")),
        Arguments.of("宏", (Harm) f -> pack(f, "xl/vbaProject.bin", "macro")),
        Arguments.of("密码", (Harm) HostileRosterTest::encrypted),
        Arguments.of("不完整或已损坏", (Harm) HostileRosterTest::truncated),
        Arguments.of("文件太大", (Harm) HostileRosterTest::huge),
        Arguments.of("扩展名", (Harm) HostileRosterTest::renamed),
        Arguments.of("不是 Excel", (Harm) f -> Files.writeString(f.resolve("a.xlsx"), "户号,姓名")));
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_hostile_file_gets_one_sentence_and_touches_nothing(String word, Harm harm)
      throws Exception {
    Path file = harm.in(Files.createDirectory(folder.resolve("in")));
    long size = Files.size(file);
    try (RosterDesk desk = RosterDesk.open(folder.resolve("data"))) {
      long entries = desk.count("trail_entry");
      assertThatExceptionOfType(Refused.class)
          .isThrownBy(() -> Assertions.assertTimeout(Duration.ofSeconds(10), () -> desk.plan(file)))
          .satisfies(e -> assertThat(e.sentences()).singleElement().asString().contains(word));
      assertThat(desk.count("household")).isZero();
      assertThat(desk.count("trail_entry")).isEqualTo(entries);
    }
    assertThat(Files.size(file)).isEqualTo(size);
    try (Stream<Path> left = Files.list(file.getParent())) {
      assertThat(left).containsExactly(file);
    }
  }

  private static Path pack(Path folder, String part, String content) throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> entry :
          Map.of("[Content_Types].xml", "<Types/>", "xl/styles.xml", "<a/>", part, content)
              .entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static Path bomb(Path folder) throws IOException {
    Path file = folder.resolve("a.xlsx");
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) ' ');
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (int i = 0; i < 1_000; i++) {
        zip.write(spaces);
      }
    }
    return file;
  }

  private static Path encrypted(Path folder) throws Exception {
    Path file = folder.resolve("a.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("秘密");
      try (OutputStream sealed = encryptor.getDataStream(container)) {
        sealed.write(Files.readAllBytes(RosterDesk.village("槐树沟村-规范.xlsx")));
      }
      container.writeFilesystem(out);
    }
    return file;
  }

  private static Path truncated(Path folder) throws IOException {
    byte[] whole = Files.readAllBytes(RosterDesk.village("槐树沟村-规范.xlsx"));
    return Files.write(folder.resolve("a.xlsx"), Arrays.copyOf(whole, whole.length / 2));
  }

  private static Path huge(Path folder) throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.write(HexFormat.of().parseHex("504b0304"));
      sparse.setLength(200L << 20);
    }
    return file;
  }

  private static Path renamed(Path folder) throws IOException {
    return Files.copy(RosterDesk.village("槐树沟村-旧格式.xls"), folder.resolve("a.xlsx"));
  }
}
