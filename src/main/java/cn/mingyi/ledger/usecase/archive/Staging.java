package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.kernel.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder for files on their way into a packet; they are personal data and do not stay. It is made
 * with its first file. Used by one thread after the other.
 */
public final class Staging implements AutoCloseable {
  private static final String PREFIX = "mingyi-staging";

  /** After so long nobody is making a packet any more. */
  private static final Duration ABANDONED = Duration.ofDays(1);

  private volatile @Nullable Path folder;

  /**
   * @throws Unavailable when the computer's folder for temporary files cannot be written
   */
  Path file(String name) {
    Path made = folder;
    if (made == null) {
      try {
        made = Files.createTempDirectory(PREFIX);
        folder = made;
      } catch (IOException e) {
        throw new Unavailable("这台电脑的临时文件夹不能写入，归档包没有做。请清理磁盘后再试一次。", e);
      }
    }
    return made.resolve(name);
  }

  /**
   * Removes what was staged; nothing to do when that was done before.
   *
   * @throws Unavailable when some of it stays
   */
  @Override
  public void close() {
    Path made = folder;
    folder = null;
    if (made == null) {
      return;
    }
    try {
      remove(made);
    } catch (IOException e) {
      throw new Unavailable("临时文件没有删除干净，里面有个人信息。请手动删除这个文件夹：" + made, e);
    }
  }

  /**
   * Removes what a run that was killed left behind; what cannot be removed stays for the next time.
   *
   * @param temporary the computer's folder for temporary files
   */
  public static void sweep(Path temporary, Instant now) {
    try (Stream<Path> all = Files.list(temporary)) {
      for (Path left : all.filter(Staging::staged).toList()) {
        if (Files.getLastModifiedTime(left).toInstant().plus(ABANDONED).isBefore(now)) {
          remove(left);
        }
      }
    } catch (IOException _) {
      // The office can work all the same.
    }
  }

  private static boolean staged(Path folder) {
    return String.valueOf(folder.getFileName()).startsWith(PREFIX);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
