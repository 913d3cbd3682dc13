package cn.mingyi.finance;

import cn.mingyi.finance.domain.DecidedMatter;
import cn.mingyi.finance.domain.DecidedMatters;
import cn.mingyi.finance.domain.EntryImports;
import cn.mingyi.finance.storage.FinanceStorage;
import cn.mingyi.finance.usecase.ClosePeriod;
import cn.mingyi.finance.usecase.CorrectEntry;
import cn.mingyi.finance.usecase.FinanceChange;
import cn.mingyi.finance.usecase.FinanceQueries;
import cn.mingyi.finance.usecase.FinanceTables;
import cn.mingyi.finance.usecase.ImportEntries;
import cn.mingyi.finance.usecase.OpenBook;
import cn.mingyi.finance.usecase.RecordEntry;
import cn.mingyi.finance.usecase.TransferMoney;
import cn.mingyi.kernel.Money;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.store.Store;
import cn.mingyi.platform.trail.Trail;
import cn.mingyi.roster.usecase.DeedReversal;
import cn.mingyi.village.domain.Workday;
import cn.mingyi.village.storage.VillageStorage;
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
import java.util.Optional;
import java.util.stream.Stream;

/** The books on a real store in a folder, and SQL of its own to look behind them. */
public final class BookDesk implements AutoCloseable {
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  public final Store store;
  public final FinanceChange change;
  public final OpenBook openBook;
  public final RecordEntry recordEntry;
  public final CorrectEntry correctEntry;
  public final TransferMoney transferMoney;
  public final ClosePeriod closePeriod;
  public final FinanceQueries queries;
  public final FinanceTables tables;
  public final ImportEntries importEntries;
  public final EntryImports imports;
  private final TestClock clock = new TestClock();

  /** A day that a test moves. */
  private static final class TestClock extends Clock {
    private Instant now = Instant.parse("2026-10-20T02:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private BookDesk(Path folder) {
    store =
        Store.open(
            new DataFolder(folder),
            clock,
            () -> "王秀英",
            Stream.concat(
                    FinanceStorage.mapperTypes().stream(), VillageStorage.mapperTypes().stream())
                .toList());
    FinanceStorage storage = new FinanceStorage(store.database());
    VillageStorage village = new VillageStorage(store.database());
    DecidedMatters matters =
        number ->
            number.equals("槐议〔2026〕1号")
                ? Optional.of(new DecidedMatter(number, "修路", true))
                : Optional.empty();
    change =
        new FinanceChange(
            storage.book(),
            storage.estate(),
            matters,
            new Workday(village.figures(), village.holidays(), village.profiles(), clock),
            store.trail().unitOfWork());
    openBook = new OpenBook(change);
    recordEntry = new RecordEntry(change);
    correctEntry = new CorrectEntry(change);
    transferMoney = new TransferMoney(change);
    closePeriod = new ClosePeriod(change);
    queries = new FinanceQueries(change);
    tables = new FinanceTables(change);
    imports = storage.imports();
    importEntries = new ImportEntries(change, imports, deeds(store.trail()));
  }

  public static BookDesk open(Path folder) {
    return new BookDesk(folder);
  }

  /** With an opening balance of 100,000.00 in the bank and 1,000.00 in cash on 1 September. */
  public static BookDesk begun(Path folder) {
    BookDesk desk = new BookDesk(folder);
    desk.openBook.open(
        LocalDate.of(2026, 9, 1), Money.ofYuan("100000"), Money.ofYuan("1000"), "对账单");
    return desk;
  }

  public void today(String day) {
    clock.now = LocalDate.parse(day).atTime(10, 0).atZone(ZONE).toInstant();
  }

  /** Rows of a query, each as its values joined by |. */
  public List<String> sql(String query) {
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
