package cn.mingyi.platform.excel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of a ledger: title, line under the title, heads, rows, sum.
 *
 * @param name of the sheet's tab
 * @param subhead village and date, under the title
 * @param rows read once, in order; may be long
 * @param total last row, printed bold and left out of the filter
 * @param markHead head of the column in which marks are written; empty = the rows carry no marks
 * @param frozenColumns columns that stay while the sheet is moved sideways
 * @param large printed on A3: too many columns to be read on A4
 */
public record LedgerSheet(
    String name,
    String title,
    String subhead,
    List<LedgerColumn> columns,
    Iterable<LedgerRow> rows,
    Optional<LedgerRow> total,
    String markHead,
    int frozenColumns,
    boolean large) {
  public LedgerSheet {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a ledger has columns");
    }
  }

  public static LedgerSheet of(String name, String title, LedgerColumn... columns) {
    return new LedgerSheet(
        name, title, "", Arrays.asList(columns), List.of(), Optional.empty(), "", 0, false);
  }

  public LedgerSheet subhead(String line) {
    return new LedgerSheet(name, title, line, columns, rows, total, markHead, frozenColumns, large);
  }

  public LedgerSheet rows(Iterable<LedgerRow> all) {
    return new LedgerSheet(
        name, title, subhead, columns, all, total, markHead, frozenColumns, large);
  }

  public LedgerSheet total(LedgerRow sum) {
    return new LedgerSheet(
        name, title, subhead, columns, rows, Optional.of(sum), markHead, frozenColumns, large);
  }

  /** Adds a last column for the words of the rows' marks. */
  public LedgerSheet marksUnder(String head) {
    return new LedgerSheet(name, title, subhead, columns, rows, total, head, frozenColumns, large);
  }

  public LedgerSheet freezeColumns(int count) {
    return new LedgerSheet(name, title, subhead, columns, rows, total, markHead, count, large);
  }

  public LedgerSheet onA3() {
    return new LedgerSheet(
        name, title, subhead, columns, rows, total, markHead, frozenColumns, true);
  }

  boolean marked() {
    return !markHead.isEmpty();
  }

  int width() {
    return columns.size() + (marked() ? 1 : 0);
  }
}
