package cn.mingyi.platform.trail;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.platform.db.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The chain of entries over one open database and its journal. */
public final class Trail {
  static final String MIGRATION = "升级数据结构";

  private final Database database;
  private final TrailTable table;
  private final Journal journal;
  private final Clock clock;
  private final Supplier<String> operator;
  private final UnitOfWork unitOfWork;
  private long number;
  private String hash = TrailEntry.NOTHING;
  private boolean journalBehind;

  Trail(Database database, Journal journal, Clock clock, Supplier<String> operator)
      throws SQLException {
    this.database = database;
    this.table = new TrailTable(database.connection());
    this.journal = journal;
    this.clock = clock;
    this.operator = operator;
    if (table.exists()) {
      TrailEntry last = table.last();
      if (last != null) {
        number = last.number();
        hash = last.hash();
      }
    }
    this.unitOfWork = new TrailedUnitOfWork(database.connection(), this);
  }

  public UnitOfWork unitOfWork() {
    return unitOfWork;
  }

  /** How many entries the chain has. */
  public long entries() {
    return number;
  }

  /** Hash of the last entry, 64 hex digits. */
  public String head() {
    return hash;
  }

  /** First 8 characters of the head, as papers and the status bar show it. */
  public String mark() {
    return hash.substring(0, 8).toUpperCase(Locale.ROOT);
  }

  /** What happened to a subject, newest first. */
  public List<TrailLine> linesOf(String subject, int limit) {
    try {
      return table.lines(subject, limit);
    } catch (SQLException e) {
      throw new IllegalStateException("trail cannot be read", e);
    }
  }

  public List<TrailLine> latest(int limit) {
    try {
      return table.latest(limit);
    } catch (SQLException e) {
      throw new IllegalStateException("trail cannot be read", e);
    }
  }

  /**
   * Reads the whole trail once and hands on what has to do with something, the oldest first.
   *
   * @param ids of rows, in lower case
   * @param subjects words that the subject of an entry may have in it, e.g. the number of a matter
   */
  public void touching(Set<String> ids, Set<String> subjects, Consumer<TouchedEntry> sink) {
    try {
      TrailSearch search = new TrailSearch(ids, subjects);
      table.forEachAfter(0, entry -> search.look(entry).ifPresent(sink));
    } catch (SQLException e) {
      throw new IllegalStateException("trail cannot be read", e);
    }
  }

  /**
   * Takes back every change of an earlier entry, inside the running unit of work.
   *
   * @throws IllegalStateException when a row was changed since
   */
  public void reverse(long entryNumber) {
    try {
      TrailEntry entry = Objects.requireNonNull(table.at(entryNumber), "no such entry");
      for (RowChange change : entry.changes().reversed()) {
        requireUnchangedSince(change);
      }
      new Replay(database).backwards(entry.changes());
    } catch (SQLException e) {
      throw new IllegalStateException("entry " + entryNumber + " cannot be reversed", e);
    }
  }

  /** Whether every row that the entry touched still is as the entry left it. */
  public boolean reversible(long entryNumber) {
    try {
      for (RowChange change : Objects.requireNonNull(table.at(entryNumber)).changes()) {
        requireUnchangedSince(change);
      }
      return true;
    } catch (IllegalStateException e) {
      return false;
    } catch (SQLException e) {
      throw new IllegalStateException("trail cannot be read", e);
    }
  }

  private void requireUnchangedSince(RowChange change) throws SQLException {
    String actual = new TableRows(database.connection()).hashOf(change.table(), change.id());
    String left = change.after() == null ? "" : TrailEntry.rowHash(change.after());
    if (!actual.equals(left)) {
      throw new IllegalStateException("a row of " + change.table() + " was changed since");
    }
  }

  /** Writes the entry of the running unit of work into its transaction. */
  TrailEntry record(Deed deed, List<RowChange> changes) throws SQLException {
    TrailEntry entry =
        TrailEntry.of(
            number + 1,
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            operator.get(),
            deed.action(),
            deed.subject(),
            deed.note(),
            hash,
            changes);
    table.insert(entry);
    return entry;
  }

  /** The transaction is committed: the chain goes on from here, and the journal must have it. */
  void acknowledge(TrailEntry entry) throws IOException {
    number = entry.number();
    hash = entry.hash();
    journalBehind = true;
    journal.append(entry);
    journalBehind = false;
  }

  /** After a failed append the journal is brought up to the database before anything else. */
  void completeJournal() throws SQLException, IOException {
    if (journalBehind) {
      appendToJournalAfter(Journal.scan(journal.file(), entry -> {}).entries());
      journalBehind = false;
    }
  }

  long appendToJournalAfter(long known) throws SQLException, IOException {
    long[] appended = {0};
    try {
      table.forEachAfter(
          known,
          entry -> {
            try {
              journal.append(entry);
              appended[0]++;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return appended[0];
  }

  /** Applies an entry that only the journal has. */
  void replay(TrailEntry entry, Replay replay) throws SQLException {
    if (entry.action().equals(MIGRATION)) {
      replay.forgetTables();
      ChangeCollector.muted()
          .during(() -> {
            database.migrateTo(entry.subject());
            return true;
          });
    }
    List<RowChange> changes = entry.changes();
    SQLException[] failure = {null};
    ChangeCollector.muted()
        .during(() -> {
          try {
            replay.forwards(changes);
          } catch (SQLException e) {
            failure[0] = e;
          }
          return true;
        });
    if (failure[0] != null) {
      database.connection().rollback();
      throw failure[0];
    }
    table.insert(entry);
    database.connection().commit();
    number = entry.number();
    hash = entry.hash();
  }

  /** Brings the schema up to this program, one entry a migration. */
  void migrate() throws SQLException, IOException {
    // A kill between a migration and its entry leaves an applied version without one.
    List<String> versions = new ArrayList<>(database.appliedMigrations());
    if (table.exists()) {
      table.forEachAfter(
          0,
          entry -> {
            if (entry.action().equals(MIGRATION)) {
              versions.remove(entry.subject());
            }
          });
    }
    versions.addAll(database.pendingMigrations());
    for (String version : versions) {
      ChangeCollector.muted()
          .during(() -> {
            database.migrateTo(version);
            return true;
          });
      TrailEntry entry = record(new Deed(MIGRATION, version), List.of());
      database.connection().commit();
      acknowledge(entry);
    }
  }

  boolean hasTable() throws SQLException {
    return table.exists();
  }

  TrailTable table() {
    return table;
  }
}
