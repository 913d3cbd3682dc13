package cn.mingyi.app.window;

import cn.mingyi.app.AppServices;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.ledger.usecase.archive.Staging;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.store.FolderLock;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data folder that the desk works in: its lock, and its use cases while it is open. */
final class OpenFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OpenFolder.class);

  private final DataFolder folder;
  private final Clock clock;
  private final FolderLock lock;
  private AppServices services;

  private OpenFolder(DataFolder folder, Clock clock, FolderLock lock, AppServices services) {
    this.folder = folder;
    this.clock = clock;
    this.lock = lock;
    this.services = services;
  }

  /**
   * On the database thread.
   *
   * @param rebuild whether the database is thrown away and made anew from the journal
   * @throws cn.mingyi.platform.store.FolderHeld when another process has it
   * @throws cn.mingyi.platform.store.StoreDamaged when it cannot be opened as it is
   */
  static OpenFolder open(DataFolder folder, Clock clock, boolean rebuild) {
    FolderLock lock = FolderLock.acquire(folder);
    try {
      AppServices services =
          rebuild ? AppServices.rebuild(folder, clock) : AppServices.open(folder, clock);
      backUpToday(services);
      Staging.sweep(Path.of(System.getProperty("java.io.tmpdir")), clock.instant());
      return new OpenFolder(folder, clock, lock, services);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** The day's first opening makes a backup, once there is something to lose. */
  private static void backUpToday(AppServices services) {
    if (services.village().profiles().find().isEmpty()) {
      return;
    }
    try {
      services.store().backups().createDaily();
    } catch (Unavailable away) {
      // Without room for a backup the office can still work; the status bar says how old the last
      // is.
      LOG.warn("no backup today", away);
    }
  }

  DataFolder folder() {
    return folder;
  }

  AppServices services() {
    return services;
  }

  void onCalledToFront(Runnable action) {
    lock.onCalledToFront(action);
  }

  /** Does something to the closed folder and opens it again, whether that went well or not. */
  void whileClosed(Runnable work) {
    services.close();
    try {
      work.run();
    } finally {
      services = AppServices.open(folder, clock);
      backUpToday(services);
    }
  }

  @Override
  public void close() {
    services.close();
    lock.close();
  }
}
