package cn.mingyi.platform.excel;

import java.util.List;

/**
 * A sheet that is filled in elsewhere and read again.
 *
 * @param name of the sheet's tab
 * @param lines under the title, each over the whole width
 * @param rows each with one cell for each column
 * @param frozenColumns columns that stay while the sheet is moved sideways
 */
public record FormSheet(
    String name,
    String title,
    List<String> lines,
    List<FormColumn> columns,
    List<List<LedgerCell>> rows,
    int frozenColumns) {
  public FormSheet {
    lines = List.copyOf(lines);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<LedgerCell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row has one cell for each column");
      }
    }
  }
}
