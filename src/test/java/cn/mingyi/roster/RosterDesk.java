package cn.mingyi.roster;

import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.store.Store;
import cn.mingyi.platform.trail.Trail;
import cn.mingyi.roster.document.WorkbookRosterFiles;
import cn.mingyi.roster.domain.Registers;
import cn.mingyi.roster.storage.RosterStorage;
import cn.mingyi.roster.usecase.AppointOffice;
import cn.mingyi.roster.usecase.DeedReversal;
import cn.mingyi.roster.usecase.ImportPlan;
import cn.mingyi.roster.usecase.ImportRoster;
import cn.mingyi.roster.usecase.RosterQueries;
import cn.mingyi.roster.usecase.UndoImport;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The roster on a real store in a folder, and SQL of its own to look behind it. */
final class RosterDesk implements AutoCloseable {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  final Store store;
  final Registers registers;
  final ImportRoster importRoster;
  final UndoImport undoImport;
  final RosterQueries queries;
  final AppointOffice appointOffice;
  final WorkbookRosterFiles files = new WorkbookRosterFiles();

  private RosterDesk(Path folder) {
    store = Store.open(new DataFolder(folder), CLOCK, () -> "王秀英", RosterStorage.mapperTypes());
    RosterStorage storage = new RosterStorage(store.database());
    Trail trail = store.trail();
    registers = storage.registers();
    DeedReversal deeds = deeds(trail);
    importRoster =
        new ImportRoster(trail.unitOfWork(), registers, storage.importHistory(), deeds, CLOCK);
    undoImport = new UndoImport(trail.unitOfWork(), storage.importHistory().imports(), deeds);
    queries = new RosterQueries(registers, storage.importHistory().imports());
    appointOffice = new AppointOffice(trail.unitOfWork(), registers);
  }

  static RosterDesk open(Path folder) {
    return new RosterDesk(folder);
  }

  /** Throws the database away; only the journal is left to make it anew. */
  static void rebuild(Path folder) {
    Store.rebuild(new DataFolder(folder), CLOCK, () -> "王秀英", RosterStorage.mapperTypes()).close();
  }

  ImportPlan plan(Path file) {
    return plan(file, null);
  }

  ImportPlan plan(Path file, @Nullable LocalDate effective) {
    SourceBook book = files.read(file);
    return importRoster.plan(book, importRoster.recognise(book), effective);
  }

  ImportPlan load(Path file, @Nullable LocalDate effective) {
    ImportPlan plan = plan(file, effective);
    importRoster.apply(plan, Set.of());
    return plan;
  }

  /** Rows of a query, each as its values joined by |. */
  List<String> sql(String query) {
    try (Statement statement = store.database().connection().createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> found = new ArrayList<>();
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          values.add(String.valueOf(rows.getString(i)));
        }
        found.add(String.join("|", values));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  long count(String from) {
    return Long.parseLong(sql("select count(*) from " + from).getFirst());
  }

  static Path village(String name) {
    return Path.of(System.getProperty("mingyi.shared"), "rosters", name);
  }

  private static DeedReversal deeds(Trail trail) {
    return new DeedReversal() {
      @Override
      public void reverse(long trailNumber) {
        trail.reverse(trailNumber);
      }

      @Override
      public boolean reversible(long trailNumber) {
        return trail.reversible(trailNumber);
      }

      @Override
      public long lastNumber() {
        return trail.entries();
      }
    };
  }

  @Override
  public void close() {
    store.close();
  }
}
