package cn.mingyi.platform.trail;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.kernel.UnitOfWork;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/** The unit of work: one transaction, one trail entry, one forced journal line. */
final class TrailedUnitOfWork implements UnitOfWork {
  private final Connection connection;
  private final Trail trail;
  private final Thread databaseThread = Thread.currentThread();

  TrailedUnitOfWork(Connection connection, Trail trail) {
    this.connection = connection;
    this.trail = trail;
  }

  @Override
  public <T> T run(Deed deed, Supplier<T> work) {
    if (!Thread.currentThread().equals(databaseThread)) {
      throw new IllegalStateException("unit of work off the database thread");
    }
    if (ChangeCollector.isRunning()) {
      throw new IllegalStateException("unit of work inside another: " + deed.action());
    }
    try {
      trail.completeJournal();
      TrailEntry entry;
      T result;
      try {
        ChangeCollector collector = ChangeCollector.recording();
        result = collector.during(work);
        entry = trail.record(deed, collector.changes());
        connection.commit();
      } catch (Throwable t) {
        connection.rollback();
        throw t;
      }
      acknowledge(entry);
      return result;
    } catch (SQLException | IOException e) {
      throw new Unavailable("数据没有写到硬盘上，请检查磁盘是否已满、数据文件夹是否还在，再重试。", e);
    }
  }

  /** The deed is done when this fails: whoever did it again would do it twice. */
  private void acknowledge(TrailEntry entry) {
    try {
      trail.acknowledge(entry);
    } catch (IOException e) {
      throw new Unavailable("已登记到数据库，但流水没有写到硬盘。请不要重复登记；检查磁盘后继续，软件会自动补上流水。", e);
    }
  }
}
