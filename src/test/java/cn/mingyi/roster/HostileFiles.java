package cn.mingyi.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.params.provider.Arguments;

/** Files that pretend to be a roster, each with a word of the sentence that refuses it. */
public final class HostileFiles {
  private HostileFiles() {}

  /** Makes a hostile file in a folder. */
  @FunctionalInterface
  public interface Harm {
    Path in(Path folder) throws Exception;
  }

  public static Stream<Arguments> all() {
    return Stream.of(
        Arguments.of("大得不正常", (Harm) HostileFiles::bomb),
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
        Arguments.of("密码", (Harm) HostileFiles::encrypted),
        Arguments.of("不完整或已损坏", (Harm) HostileFiles::truncated),
        Arguments.of("文件太大", (Harm) HostileFiles::huge),
        Arguments.of("扩展名", (Harm) HostileFiles::renamed),
        Arguments.of("不是 Excel", (Harm) f -> Files.writeString(f.resolve("a.xlsx"), "户号,姓名")));
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
