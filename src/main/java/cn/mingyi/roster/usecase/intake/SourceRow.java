package cn.mingyi.roster.usecase.intake;

import java.util.List;

/**
 * A row of the file that is not empty.
 *
 * @param number as the spreadsheet shows it, from 1
 */
public record SourceRow(int number, List<SourceCell> cells) {
  public SourceRow {
    cells = List.copyOf(cells);
  }

  public SourceCell cell(int column) {
    return column < cells.size() ? cells.get(column) : SourceCell.BLANK;
  }
}
