package cn.mingyi.platform.store;

import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.db.Database;
import cn.mingyi.platform.db.DatabaseFailure;
import cn.mingyi.platform.trail.Finding;
import cn.mingyi.platform.trail.Journal;
import cn.mingyi.platform.trail.Recovery;
import cn.mingyi.platform.trail.Trail;
import cn.mingyi.platform.trail.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The open data folder of one village: database, journal and attachments, in agreement. Opened and
 * used on the database thread.
 */
public final class Store implements AutoCloseable {
  private final DataFolder folder;
  private final Database database;
  private final Journal journal;
  private final Trail trail;
  private final Attachments attachments;
  private final Backups backups;
  private final List<String> report;

  private Store(
      DataFolder folder,
      Database database,
      Journal journal,
      Trail trail,
      Backups backups,
      List<String> report) {
    this.folder = folder;
    this.database = database;
    this.journal = journal;
    this.trail = trail;
    this.attachments = new Attachments(folder.attachments());
    this.backups = backups;
    this.report = report;
  }

  /**
   * Opens the folder, mends what an interrupted run left and brings the schema up to date (after a
   * backup when there is something to lose).
   *
   * @param operator whose name the trail writes beside each deed
   * @throws StoreDamaged when database and journal cannot be brought into agreement
   */
  public static Store open(
      DataFolder folder, Clock clock, Supplier<String> operator, List<Class<?>> mapperTypes) {
    try {
      Files.createDirectories(folder.root());
      Files.createDirectories(folder.attachments());
      Database database = openDatabase(folder, mapperTypes);
      try {
        Journal journal = Journal.open(folder.journal());
        Backups backups = new Backups(folder, clock);
        Recovery recovery =
            Recovery.of(
                database, journal, clock, operator, () -> backups.create("before-migration"));
        if (!recovery.findings().isEmpty()) {
          journal.close();
          throw new StoreDamaged(recovery.findings(), null);
        }
        return new Store(folder, database, journal, recovery.trail(), backups, recovery.report());
      } catch (IOException | RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (DatabaseFailure e) {
      throw new StoreDamaged(
          List.of(new Finding("mingyi.mv.db", "数据库与流水接不上。请运行 mingyi rebuild 从流水重建。")), e);
    } catch (IOException e) {
      throw new Unavailable("数据文件夹读写不了：" + folder.root() + "。请检查磁盘和权限。", e);
    }
  }

  /**
   * Throws the database away and makes it anew from the journal. The old file is kept aside.
   *
   * @throws StoreDamaged when the journal itself is damaged: then only a backup helps
   */
  public static Store rebuild(
      DataFolder folder, Clock clock, Supplier<String> operator, List<Class<?>> mapperTypes) {
    try {
      Journal.Scan scan = Journal.scan(folder.journal(), entry -> {});
      if (!scan.findings().isEmpty()) {
        throw new StoreDamaged(scan.findings(), null);
      }
      if (scan.entries() == 0) {
        throw new StoreDamaged(List.of(new Finding("journal.txt", "没有可用的流水，请从备份恢复。")), null);
      }
      if (Files.exists(folder.databaseFile())) {
        String stamp =
            LocalDateTime.now(clock).format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS"));
        Path aside = folder.root().resolve("mingyi.mv.db.replaced-" + stamp);
        Files.move(folder.databaseFile(), aside);
      }
    } catch (IOException e) {
      throw new Unavailable("数据文件夹读写不了：" + folder.root() + "。请检查磁盘和权限。", e);
    }
    return open(folder, clock, operator, mapperTypes);
  }

  private static Database openDatabase(DataFolder folder, List<Class<?>> mapperTypes) {
    try {
      return Database.open(folder.database(), mapperTypes);
    } catch (DatabaseFailure e) {
      throw new StoreDamaged(
          List.of(new Finding("mingyi.mv.db", "数据库文件损坏或打不开。请运行 mingyi rebuild 从流水重建。")), e);
    }
  }

  public DataFolder folder() {
    return folder;
  }

  public Database database() {
    return database;
  }

  public Trail trail() {
    return trail;
  }

  public Attachments attachments() {
    return attachments;
  }

  public Backups backups() {
    return backups;
  }

  /** What opening had to mend, in Chinese; empty after an orderly close. */
  public List<String> report() {
    return report;
  }

  /** Compares journal, trail, tables and attachments. */
  public Verification verify() {
    try {
      Verification tables = Verification.of(database, folder.journal());
      List<Finding> findings = new ArrayList<>(tables.findings());
      findings.addAll(attachments.check(database.attachmentHashes()));
      return new Verification(tables.entries(), tables.head(), List.copyOf(findings));
    } catch (DatabaseFailure | IOException e) {
      throw new Unavailable("核对没有完成，请检查磁盘。", e);
    }
  }

  @Override
  public void close() {
    database.close();
    try {
      journal.close();
    } catch (IOException e) {
      throw new Unavailable("流水文件没有正常关闭。", e);
    }
  }
}
