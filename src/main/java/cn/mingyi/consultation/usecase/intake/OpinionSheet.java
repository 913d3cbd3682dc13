package cn.mingyi.consultation.usecase.intake;

import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.SourceCell;
import cn.mingyi.roster.usecase.intake.SourceRow;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import cn.mingyi.roster.usecase.intake.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet of the file whose heading was found.
 *
 * @param header index of the row of headings in the rows of the sheet
 * @param columns where each meaning stands, A = 0
 */
public record OpinionSheet(SourceSheet sheet, int header, Map<OpinionColumn, Integer> columns) {
  private static final int SEARCHED_ROWS = 40;
  private static final Set<OpinionColumn> NEEDED =
      Set.of(OpinionColumn.CODE, OpinionColumn.NAME, OpinionColumn.KIND);

  public OpinionSheet {
    columns = Map.copyOf(columns);
  }

  /** Empty when no row of the sheet heads a 待征求表. */
  public static Optional<OpinionSheet> of(SourceSheet sheet) {
    for (int i = 0; i < Math.min(SEARCHED_ROWS, sheet.rows().size()); i++) {
      Map<OpinionColumn, Integer> columns = columns(sheet.rows().get(i));
      if (columns.keySet().containsAll(NEEDED)) {
        return Optional.of(new OpinionSheet(sheet, i, columns));
      }
    }
    return Optional.empty();
  }

  private static Map<OpinionColumn, Integer> columns(SourceRow row) {
    Map<OpinionColumn, Integer> columns = new EnumMap<>(OpinionColumn.class);
    for (int i = 0; i < row.cells().size(); i++) {
      int column = i;
      OpinionColumn.meaning(Words.header(row.cell(i).text()))
          .ifPresent(meaning -> columns.putIfAbsent(meaning, column));
    }
    return columns;
  }

  /** The headings from A on, as they stand in the file. */
  public List<String> headings() {
    return sheet.rows().get(header).cells().stream().map(c -> c.text().strip()).toList();
  }

  /** The rows that say something of a household; notes under the table do not. */
  List<SourceRow> rows() {
    return sheet.rows().subList(header + 1, sheet.rows().size()).stream()
        .filter(r -> !columns(r).keySet().containsAll(NEEDED))
        .filter(r ->
            List.of(
                    OpinionColumn.CODE,
                    OpinionColumn.KIND,
                    OpinionColumn.WORDING,
                    OpinionColumn.DAY)
                .stream()
                .anyMatch(c -> !text(r, c).isEmpty()))
        .toList();
  }

  SourceCell cell(SourceRow row, OpinionColumn column) {
    Integer index = columns.get(column);
    return index == null ? SourceCell.BLANK : row.cell(index);
  }

  /** What a row itself says in a column, without white space around it; empty when nothing. */
  String text(SourceRow row, OpinionColumn column) {
    SourceCell cell = cell(row, column);
    return cell.isOwn() ? cell.text().strip() : "";
  }

  /** A reason to refuse a row, at a column, or at the row when the file has no such column. */
  RowFinding finding(SourceRow row, OpinionColumn column, String reason) {
    Integer index = columns.get(column);
    return new RowFinding(
        sheet.name(), row.number(), index == null ? -1 : index, column.label(), true, reason);
  }
}
