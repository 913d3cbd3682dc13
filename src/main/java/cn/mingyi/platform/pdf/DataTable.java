package cn.mingyi.platform.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table whose head stands on every page and whose rows are not torn between pages.
 *
 * @param head cells of the head, row by row; when empty the columns' own heads
 * @param rows one phrase for each column
 * @param total cells of the last row, printed once; empty = none
 * @param pageFoot cells printed under the rows on every page; empty = none
 * @param size of the type in points
 * @param rowHeight least height of a row in millimetres
 * @param fixed whether every row is exactly so high, its type made smaller where it must
 */
public record DataTable(
    List<Column> columns,
    List<GridCell> head,
    List<List<Phrase>> rows,
    List<GridCell> total,
    List<GridCell> pageFoot,
    float size,
    float rowHeight,
    boolean fixed)
    implements Block {
  private static final float USUAL_SIZE = 10.5f;
  private static final float USUAL_ROW = 7;

  /**
   * A column.
   *
   * @param width in proportion to the other columns
   */
  public record Column(String head, float width, Align align) {}

  public DataTable {
    columns = List.copyOf(columns);
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
    total = List.copyOf(total);
    pageFoot = List.copyOf(pageFoot);
    int expected = columns.size();
    if (expected == 0 || rows.stream().anyMatch(row -> row.size() != expected)) {
      throw new IllegalArgumentException("every row has one phrase for each column");
    }
    for (List<GridCell> band : List.of(head, total, pageFoot)) {
      if (band.stream().mapToInt(c -> c.columns() * c.rows()).sum() % expected != 0) {
        throw new IllegalArgumentException("the cells of a head or foot fill whole rows");
      }
    }
  }

  public static DataTable of(Column... columns) {
    return new DataTable(
        Arrays.asList(columns),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        USUAL_SIZE,
        USUAL_ROW,
        false);
  }

  /** A head of its own, for example with group heads over several columns. */
  public DataTable head(GridCell... cells) {
    return new DataTable(
        columns, Arrays.asList(cells), rows, total, pageFoot, size, rowHeight, fixed);
  }

  public DataTable row(Phrase... cells) {
    List<List<Phrase>> all = new ArrayList<>(rows);
    all.add(Arrays.asList(cells));
    return rows(all);
  }

  public DataTable row(String... cells) {
    return row(Arrays.stream(cells).map(Phrase::of).toArray(Phrase[]::new));
  }

  /** Replaces the rows. */
  public DataTable rows(List<List<Phrase>> all) {
    return new DataTable(columns, head, all, total, pageFoot, size, rowHeight, fixed);
  }

  public DataTable total(GridCell... cells) {
    return new DataTable(
        columns, head, rows, Arrays.asList(cells), pageFoot, size, rowHeight, fixed);
  }

  public DataTable pageFoot(GridCell... cells) {
    return new DataTable(columns, head, rows, total, Arrays.asList(cells), size, rowHeight, fixed);
  }

  public DataTable size(float points) {
    return new DataTable(columns, head, rows, total, pageFoot, points, rowHeight, fixed);
  }

  public DataTable rowHeight(float millimetres) {
    return new DataTable(columns, head, rows, total, pageFoot, size, millimetres, fixed);
  }

  /** Rows of exactly so many millimetres: what stands on them can be told beforehand. */
  public DataTable fixedRows(float millimetres) {
    return new DataTable(columns, head, rows, total, pageFoot, size, millimetres, true);
  }
}
