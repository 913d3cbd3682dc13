package cn.mingyi.roster.usecase.intake;

import cn.mingyi.roster.domain.ColumnMapping;
import cn.mingyi.roster.domain.RosterColumn;
import java.util.List;

/**
 * A sheet whose header was found.
 *
 * @param firstHeader index of the first header row in the rows of the sheet
 * @param lastHeader index of the last header row
 * @param labels the words of the header by column, A first
 * @param remembered whether the mapping is one that the clerk confirmed before
 * @param group the 村民小组 that the sheet name or the title names; empty when none
 */
public record RecognisedSheet(
    SourceSheet sheet,
    int firstHeader,
    int lastHeader,
    List<String> labels,
    ColumnMapping mapping,
    boolean remembered,
    String group) {
  public RecognisedSheet {
    labels = List.copyOf(labels);
  }

  public RecognisedSheet with(ColumnMapping changed) {
    return new RecognisedSheet(sheet, firstHeader, lastHeader, labels, changed, remembered, group);
  }

  /** The word over a column; empty when the header has none. */
  public String label(int column) {
    return column >= 0 && column < labels.size() ? labels.get(column) : "";
  }

  /** A finding at the first column of a meaning, or at the row when the file has none. */
  public RowFinding finding(int row, RosterColumn column, boolean refuses, String reason) {
    List<Integer> columns = mapping.of(column);
    int index = columns.isEmpty() ? -1 : columns.getFirst();
    String word = index < 0 ? column.label() : label(index);
    return new RowFinding(sheet.name(), row, index, word, refuses, reason);
  }
}
