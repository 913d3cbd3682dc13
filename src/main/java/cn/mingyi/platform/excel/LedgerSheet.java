package cn.mingyi.platform.excel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of a ledger: title, line under the title, heads, rows, sum.
 *
 * @param name of the sheet's tab
 * @param rows read once, in order; may be long
 * @param expected about how many rows there are; 0 = nobody knows
 * @param total last row, printed bold and left out of the filter; empty = made of the columns'
 *     totals, where they have any
 * @param markHead head of the column in which marks are written; empty = the rows carry no marks
 * @param frozenColumns columns that stay while the sheet is moved sideways
 * @param large printed on A3: too many columns to be read on A4
 */
public record LedgerSheet(
    String name,
    Banner banner,
    List<LedgerColumn> columns,
    Iterable<LedgerRow> rows,
    long expected,
    Optional<LedgerRow> total,
    String markHead,
    int frozenColumns,
    boolean large) {
  /**
   * What stands above the heads, and above each printed page.
   *
   * @param subhead village and date, under the title
   * @param running at the top of each printed page, left and right; empty = nothing
   */
  public record Banner(String title, String subhead, List<String> running) {
    public Banner {
      running = List.copyOf(running);
    }
  }

  public LedgerSheet {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a ledger has columns");
    }
  }

  public static LedgerSheet of(String name, String title, LedgerColumn... columns) {
    return new LedgerSheet(
        name,
        new Banner(title, "", List.of()),
        Arrays.asList(columns),
        List.of(),
        0,
        Optional.empty(),
        "",
        0,
        false);
  }

  public LedgerSheet subhead(String line) {
    return with(new Banner(banner.title(), line, banner.running()));
  }

  /** What every printed page says at its top. */
  public LedgerSheet running(String left, String right) {
    return with(new Banner(banner.title(), banner.subhead(), List.of(left, right)));
  }

  private LedgerSheet with(Banner above) {
    return new LedgerSheet(
        name, above, columns, rows, expected, total, markHead, frozenColumns, large);
  }

  public LedgerSheet rows(Iterable<LedgerRow> all) {
    return new LedgerSheet(
        name, banner, columns, all, expected, total, markHead, frozenColumns, large);
  }

  /** About how many rows there are, for those who watch. */
  public LedgerSheet expecting(long count) {
    return new LedgerSheet(
        name, banner, columns, rows, count, total, markHead, frozenColumns, large);
  }

  public LedgerSheet total(LedgerRow sum) {
    return new LedgerSheet(
        name, banner, columns, rows, expected, Optional.of(sum), markHead, frozenColumns, large);
  }

  /** Adds a last column for the words of the rows' marks. */
  public LedgerSheet marksUnder(String head) {
    return new LedgerSheet(
        name, banner, columns, rows, expected, total, head, frozenColumns, large);
  }

  public LedgerSheet freezeColumns(int count) {
    return new LedgerSheet(name, banner, columns, rows, expected, total, markHead, count, large);
  }

  public LedgerSheet onA3() {
    return new LedgerSheet(
        name, banner, columns, rows, expected, total, markHead, frozenColumns, true);
  }

  boolean marked() {
    return !markHead.isEmpty();
  }

  int width() {
    return columns.size() + (marked() ? 1 : 0);
  }
}
