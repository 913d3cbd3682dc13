package cn.mingyi.finance.usecase.intake;

import cn.mingyi.finance.domain.EntryColumn;
import cn.mingyi.finance.domain.EntryMapping;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.SourceCell;
import cn.mingyi.roster.usecase.intake.SourceRow;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import java.util.List;

/**
 * A sheet of the file whose header was found.
 *
 * @param header index of the last row of the header in the rows of the sheet
 * @param labels the words of the header by column, A first
 * @param mapping what the columns mean
 * @param remembered whether the mapping is one that the clerk confirmed before
 */
public record EntrySheet(
    SourceSheet sheet, int header, List<String> labels, EntryMapping mapping, boolean remembered) {
  public EntrySheet {
    labels = List.copyOf(labels);
  }

  /** The same sheet under another mapping. */
  public EntrySheet with(EntryMapping changed) {
    return new EntrySheet(sheet, header, labels, changed, remembered);
  }

  /** The rows under the header. */
  public List<SourceRow> rows() {
    return sheet.rows().subList(header + 1, sheet.rows().size());
  }

  SourceCell cell(SourceRow row, EntryColumn column) {
    return mapping.of(column).map(row::cell).filter(SourceCell::isOwn).orElse(SourceCell.BLANK);
  }

  /** What a row itself says in a column; empty when nothing. */
  String text(SourceRow row, EntryColumn column) {
    return cell(row, column).text().strip();
  }

  /** A finding at the column of a meaning, or at the row when the file has none. */
  RowFinding finding(SourceRow row, EntryColumn column, boolean refuses, String reason) {
    int index = mapping.of(column).orElse(-1);
    return new RowFinding(sheet.name(), row.number(), index, column.label(), refuses, reason);
  }
}
