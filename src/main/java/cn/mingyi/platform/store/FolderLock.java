package cn.mingyi.platform.store;

import cn.mingyi.kernel.Unavailable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * One process at a time works in a data folder. The lock is the system's and dies with the process;
 * the holder file beside it says who it is, and where the holder's window can be called to front.
 */
public final class FolderLock implements AutoCloseable {
  private final DataFolder folder;
  private final FileChannel channel;
  private final FrontDoor door;

  private FolderLock(DataFolder folder, FileChannel channel, FrontDoor door) {
    this.folder = folder;
    this.channel = channel;
    this.door = door;
  }

  /**
   * @throws FolderHeld when another process has it
   */
  public static FolderLock acquire(DataFolder folder) {
    try {
      Files.createDirectories(folder.root());
      FileChannel channel =
          FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new FolderHeld(Holder.read(folder.holder()));
      }
      String token = UUID.randomUUID().toString();
      FrontDoor door = FrontDoor.open(token);
      Files.writeString(
          folder.holder(), Holder.ofThisProcess(door.port(), token).text(), StandardCharsets.UTF_8);
      return new FolderLock(folder, channel, door);
    } catch (IOException e) {
      throw new Unavailable("数据文件夹打不开：" + folder.root() + "。请检查磁盘和权限。", e);
    }
  }

  /** What to do when a second start asks for the window. */
  public void onCalledToFront(Runnable action) {
    door.onCall(action);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      door.close();
      Files.deleteIfExists(folder.holder());
      channel.close();
    } catch (IOException e) {
      throw new Unavailable("数据文件夹没有正常释放。", e);
    }
  }
}
