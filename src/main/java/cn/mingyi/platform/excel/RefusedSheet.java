package cn.mingyi.platform.excel;

import java.util.List;
import java.util.Set;

/**
 * Rows of one sheet of a file that an import refused, as they go back to who wrote them.
 *
 * @param name of the sheet's tab
 * @param title above the headings
 * @param heads headings from column A on
 * @param extraHead heading of a column after all others that a row needs to stand alone; empty =
 *     there is none
 */
public record RefusedSheet(
    String name, String title, List<String> heads, List<Row> rows, String extraHead) {
  public RefusedSheet {
    heads = List.copyOf(heads);
    rows = List.copyOf(rows);
  }

  /**
   * A refused row.
   *
   * @param cells as the file had them; shorter rows end early
   * @param wrong columns that are coloured, A = 0; -1 colours the reason
   * @param reason why it was refused and what to do
   * @param number of the row in the file
   * @param extra content of the extra column
   */
  public record Row(
      List<SheetCell> cells, Set<Integer> wrong, String reason, int number, String extra) {
    public Row {
      cells = List.copyOf(cells);
      wrong = Set.copyOf(wrong);
    }

    /** Leaves out everything personal. */
    @Override
    public String toString() {
      return "RefusedSheet.Row[" + number + "]";
    }
  }

  int width() {
    return Math.max(heads.size(), rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0));
  }
}
