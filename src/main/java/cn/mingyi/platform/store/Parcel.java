package cn.mingyi.platform.store;

import cn.mingyi.kernel.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Many files that leave the program together, as a folder or as a zip: all of them or none. Each
 * goes through in portions and is hashed on its way, so that the memory does not grow with what is
 * sent.
 */
public abstract class Parcel {
  private static final int PORTION = 1 << 16;

  /** What does not become smaller by packing. */
  private static final List<String> PACKED_ALREADY =
      List.of(".jpg", ".jpeg", ".png", ".pdf", ".zip", ".xlsx", ".docx", ".mp3", ".m4a", ".mp4");

  private Parcel() {}

  /**
   * A file as it was put in.
   *
   * @param name with / between folders
   */
  public record Packed(String name, long bytes, String sha256) {}

  /** Puts in what belongs in. */
  @FunctionalInterface
  public interface Content {
    void fill(Parcel parcel) throws IOException;
  }

  /**
   * Writes a folder that must not be there yet, unless it is empty.
   *
   * @throws Unavailable when it is there, or the place cannot be written
   */
  public static void asFolder(Path target, Content content) {
    Path whole = target.toAbsolutePath();
    refuseTaken(whole);
    Path beside = whole.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      Files.createDirectory(beside);
      content.fill(new InFolder(beside));
      Files.deleteIfExists(whole);
      Files.move(beside, whole);
    } catch (IOException e) {
      throw WholeFile.unavailable(whole, e);
    } finally {
      removeTree(beside);
    }
  }

  /**
   * Writes a zip, in the place of one that is there.
   *
   * @param moment that the zip tells of its files
   */
  public static void asZip(Path target, LocalDateTime moment, Content content) {
    WholeFile.write(
        target,
        out -> {
          ZipOutputStream zip = new ZipOutputStream(out);
          content.fill(new InZip(zip, moment));
          zip.finish();
        });
  }

  private static void refuseTaken(Path target) {
    Path parent = target.getParent();
    if (parent == null || !Files.isDirectory(parent)) {
      throw new Unavailable("要保存到的文件夹不存在。请重新选择保存位置。", null);
    }
    String name = String.valueOf(target.getFileName());
    if (Files.isRegularFile(target)) {
      throw new Unavailable("已有一个叫“" + name + "”的文件，不能再建同名的文件夹。请换一个名字或位置。", null);
    }
    if (Files.isDirectory(target)) {
      try (Stream<Path> inside = Files.list(target)) {
        if (inside.findAny().isPresent()) {
          throw new Unavailable("文件夹“" + name + "”已经有了，里面的文件不会被覆盖。请换一个名字或位置，或先把它移走。", null);
        }
      } catch (IOException e) {
        throw WholeFile.unavailable(target, e);
      }
    }
  }

  private static void removeTree(Path root) {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException _) {
      // The failure that left it behind is the one to be told.
    }
  }

  /**
   * Opens the next file; closing the stream ends it.
   *
   * @param tight whether packing it would gain nothing
   */
  abstract OutputStream next(String name, boolean tight) throws IOException;

  /** Puts in what is at hand. */
  public final Packed put(String name, byte[] content) throws IOException {
    return write(name, out -> out.write(content));
  }

  /**
   * Puts a file in.
   *
   * @param tick run after each portion; may give the work up by throwing
   * @throws Unavailable when the file to be put in is gone
   */
  public final Packed copy(String name, Path file, Runnable tick) throws IOException {
    try (InputStream in = opened(name, file)) {
      return write(
          name,
          out -> {
            byte[] portion = new byte[PORTION];
            for (int n = in.read(portion); n >= 0; n = in.read(portion)) {
              out.write(portion, 0, n);
              tick.run();
            }
          });
    }
  }

  private static InputStream opened(String name, Path file) throws IOException {
    try {
      return Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      throw new Unavailable("“" + name + "”的原文件不在数据文件夹里了。请先核对数据或从备份恢复。", e);
    }
  }

  private Packed write(String name, WholeFile.Content content) throws IOException {
    MessageDigest digest = sha256();
    long[] bytes = {0};
    try (OutputStream out = next(name, tight(name));
        DigestOutputStream hashed =
            new DigestOutputStream(out, digest) {
              @Override
              public void write(byte[] b, int off, int len) throws IOException {
                super.write(b, off, len);
                bytes[0] += len;
              }
            }) {
      content.writeTo(hashed);
    }
    return new Packed(name, bytes[0], HexFormat.of().formatHex(digest.digest()));
  }

  private static boolean tight(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return PACKED_ALREADY.stream().anyMatch(lower::endsWith);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static final class InFolder extends Parcel {
    private final Path root;

    InFolder(Path root) {
      this.root = root;
    }

    @Override
    OutputStream next(String name, boolean tight) throws IOException {
      Path file = root.resolve(name).normalize();
      if (!file.startsWith(root)) {
        throw new IllegalArgumentException("a name that leaves the parcel");
      }
      // Made anew, it would lack what was put in before.
      if (!Files.isDirectory(root)) {
        throw new NoSuchFileException("the folder under way was removed");
      }
      Files.createDirectories(file.getParent());
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException("two files of one name");
      }
      return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
  }

  private static final class InZip extends Parcel {
    private final ZipOutputStream zip;
    private final LocalDateTime moment;

    InZip(ZipOutputStream zip, LocalDateTime moment) {
      this.zip = zip;
      this.moment = moment;
    }

    @Override
    OutputStream next(String name, boolean tight) throws IOException {
      zip.setLevel(tight ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
      ZipEntry entry = new ZipEntry(name);
      entry.setTimeLocal(moment);
      zip.putNextEntry(entry);
      return new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          zip.write(b);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
          zip.write(b, off, len);
        }

        @Override
        public void close() throws IOException {
          zip.closeEntry();
        }
      };
    }
  }
}
