package cn.mingyi.disclosure.domain;

import java.util.Arrays;
import java.util.List;

/**
 * A table of a bulletin, all cells as they are printed.
 *
 * @param caption over the table; empty = none
 * @param rows one text for each column
 * @param total the last row; empty list = none
 */
public record BulletinTable(
    String caption, List<Column> columns, List<List<String>> rows, List<String> total) {
  /** A column. */
  public record Column(String head, ColumnKind kind) {}

  public BulletinTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    total = List.copyOf(total);
    int expected = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != expected)
        || !total.isEmpty() && total.size() != expected) {
      throw new IllegalArgumentException("every row has one text for each column");
    }
  }

  public static BulletinTable of(Column... columns) {
    return new BulletinTable("", Arrays.asList(columns), List.of(), List.of());
  }

  public BulletinTable withRows(List<List<String>> all) {
    return new BulletinTable(caption, columns, all, total);
  }

  public BulletinTable withTotal(List<String> last) {
    return new BulletinTable(caption, columns, rows, last);
  }

  public BulletinTable captioned(String words) {
    return new BulletinTable(words, columns, rows, total);
  }
}
