package cn.mingyi.platform.trail;

import cn.mingyi.platform.db.Database;
import cn.mingyi.platform.db.DatabaseFailure;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Brings database and journal into agreement on opening.
 *
 * @param trail the chain, ready to go on
 * @param report what had to be mended, in Chinese
 * @param findings what could not be mended; then the trail must not be written to
 */
public record Recovery(Trail trail, List<String> report, List<Finding> findings) {
  /**
   * @param beforeMigration called when the schema of a store that holds something will change
   * @throws DatabaseFailure when the database cannot follow the journal
   */
  public static Recovery of(
      Database database,
      Journal journal,
      Clock clock,
      Supplier<String> operator,
      Runnable beforeMigration)
      throws IOException {
    try {
      return recover(database, journal, clock, operator, beforeMigration);
    } catch (SQLException e) {
      throw new DatabaseFailure(e);
    }
  }

  private static Recovery recover(
      Database database,
      Journal journal,
      Clock clock,
      Supplier<String> operator,
      Runnable beforeMigration)
      throws SQLException, IOException {
    Trail trail = new Trail(database, journal, clock, operator);
    List<String> report = new ArrayList<>();
    TrailEntry[] meeting = {null};
    long known = trail.entries();
    Journal.Scan scan =
        Journal.scan(
            journal.file(),
            entry -> {
              if (entry.number() == known) {
                meeting[0] = entry;
              }
            });
    if (!scan.findings().isEmpty()) {
      return new Recovery(trail, report, scan.findings());
    }
    if (scan.torn()) {
      journal.truncateTo(scan.soundBytes());
      report.add("流水末尾有一条没有写完的记录，已去掉。");
    }
    if (known > 0 && scan.entries() > 0) {
      String place = disagreement(trail, scan, meeting[0]);
      if (!place.isEmpty()) {
        return new Recovery(
            trail, report, List.of(new Finding("留痕流水第 " + place + " 行", "与数据库里的同一条留痕不同。")));
      }
    }
    if (scan.entries() > known) {
      apply(database, trail, journal);
      report.add("数据库少 " + (scan.entries() - known) + " 条留痕，已按流水补上。");
    }
    if (scan.entries() < known) {
      long appended = trail.appendToJournalAfter(scan.entries());
      report.add("流水少 " + appended + " 条留痕，已按数据库补上。");
    }
    if (trail.entries() > 0 && !database.pendingMigrations().isEmpty()) {
      beforeMigration.run();
    }
    trail.migrate();
    return new Recovery(trail, List.copyOf(report), List.of());
  }

  /** Number of the entry where both end together but differ; empty when they agree. */
  private static String disagreement(
      Trail trail, Journal.Scan scan, @org.jspecify.annotations.Nullable TrailEntry inJournal)
      throws SQLException {
    if (inJournal != null) {
      return inJournal.hash().equals(trail.head()) ? "" : String.valueOf(inJournal.number());
    }
    TrailEntry inDatabase = trail.table().at(scan.entries());
    return inDatabase != null && inDatabase.hash().equals(scan.head())
        ? ""
        : String.valueOf(scan.entries());
  }

  /** Reads the journal a second time: the first reading made sure that all of it is sound. */
  private static void apply(Database database, Trail trail, Journal journal)
      throws SQLException, IOException {
    Replay replay = new Replay(database);
    long known = trail.entries();
    try {
      Journal.scan(
          journal.file(),
          entry -> {
            if (entry.number() > known) {
              replay(trail, entry, replay);
            }
          });
    } catch (Failed e) {
      throw e.reason;
    }
    replay.forgetTables();
  }

  private static void replay(Trail trail, TrailEntry entry, Replay replay) {
    try {
      trail.replay(entry, replay);
    } catch (SQLException e) {
      throw new Failed(e);
    }
  }

  private static final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final SQLException reason;

    Failed(SQLException reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
