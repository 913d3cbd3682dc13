package cn.mingyi.platform.excel;

import java.util.List;

/**
 * One row with at least one cell that is not blank.
 *
 * @param number row number as the program shows it, from 1
 * @param cells from column A on; shorter rows end early
 */
public record SheetRow(int number, boolean hidden, List<SheetCell> cells) {
  public SheetRow {
    cells = List.copyOf(cells);
  }

  /** The cell of a column (A = 0), blank beyond the end of the row. */
  public SheetCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SheetCell.BLANK;
  }
}
