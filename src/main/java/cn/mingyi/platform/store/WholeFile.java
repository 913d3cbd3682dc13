package cn.mingyi.platform.store;

import cn.mingyi.kernel.Unavailable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;

/**
 * Writes files that are there whole or not at all: the content goes to a file beside the target,
 * which takes the target's place only when it is complete and on the disk.
 */
public final class WholeFile {
  private static final long HARDLY_ANY_ROOM = 1 << 20;

  private WholeFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * @param target not to be closed
     */
    void writeTo(OutputStream target) throws IOException;
  }

  /**
   * Writes the file, replacing one that is there. When it fails, the old file is as it was.
   *
   * @throws Unavailable when the place cannot be written: no such folder, read-only, opened by
   *     another program, no room
   */
  public static void write(Path target, Content content) {
    Path whole = target.toAbsolutePath();
    refuseHopeless(whole);
    Path beside = whole.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      fill(beside, content);
      replace(beside, whole);
    } catch (IOException e) {
      throw unavailable(whole, e);
    } finally {
      remove(beside);
    }
  }

  private static void refuseHopeless(Path target) {
    Path folder = target.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new Unavailable("要保存到的文件夹不存在。请重新选择保存位置。", null);
    }
    if (Files.isDirectory(target)) {
      throw new Unavailable("这个名字已经是一个文件夹：“" + name(target) + "”。请换一个文件名。", null);
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new Unavailable("文件“" + name(target) + "”是只读的，不能覆盖。请换一个文件名或保存位置。", null);
    }
  }

  private static void fill(Path file, Content content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream stream =
            new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      content.writeTo(stream);
      stream.flush();
      channel.force(true);
    }
  }

  private static void replace(Path beside, Path target) throws IOException {
    try {
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (AccessDeniedException e) {
      // Windows says this when the target is open in another program.
      throw new OpenElsewhere(e);
    }
  }

  /** What is told of a failure to write the target. */
  static Unavailable unavailable(Path target, IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (e instanceof OpenElsewhere || message.contains("being used by another process")) {
      return new Unavailable("文件“" + name(target) + "”正被别的程序打开（比如 WPS）。请先关闭它再保存，或者换一个文件名。", e);
    }
    if (message.contains("no space left") || message.contains("not enough space") || full(target)) {
      return new Unavailable("磁盘空间不够，文件没有保存。请清理磁盘，或者保存到别的盘。", e);
    }
    if (e instanceof AccessDeniedException || message.contains("read-only file system")) {
      return new Unavailable("这个文件夹不允许写入文件。请换一个保存位置。", e);
    }
    return new Unavailable("文件“" + name(target) + "”没有保存成功。请换一个保存位置再试一次。", e);
  }

  private static boolean full(Path target) {
    try {
      Path folder = target.getParent();
      return folder != null
          && Files.getFileStore(folder).getUsableSpace() < HARDLY_ANY_ROOM
          && Files.isWritable(folder);
    } catch (IOException e) {
      return false;
    }
  }

  private static void remove(Path beside) {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException _) {
      // The failure that left it behind is the one to be told.
    }
  }

  private static String name(Path target) {
    return String.valueOf(target.getFileName());
  }

  /** The target cannot be replaced although its folder could be written. */
  private static final class OpenElsewhere extends IOException {
    private static final long serialVersionUID = 1L;

    OpenElsewhere(AccessDeniedException cause) {
      super(cause);
    }
  }
}
