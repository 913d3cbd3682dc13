package cn.mingyi.roster.ui;

import cn.mingyi.roster.domain.ColumnMapping;
import cn.mingyi.roster.domain.RosterColumn;
import cn.mingyi.roster.usecase.intake.RecognisedSheet;
import cn.mingyi.roster.usecase.intake.SourceRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of the file under the mapping that the clerk sees.
 *
 * @param included whether it is to be read
 */
record SheetChoice(RecognisedSheet sheet, boolean included) {
  private static final int PREVIEW_ROWS = 6;
  private static final int PREVIEW_COLUMNS = 60;

  String name() {
    return sheet.sheet().name();
  }

  /** How many rows stand under the header. */
  int rows() {
    return sheet.sheet().rows().size() - sheet.lastHeader() - 1;
  }

  /** The first rows under the header. */
  List<SourceRow> preview() {
    return sheet.sheet().rows().stream().skip(sheet.lastHeader() + 1L).limit(PREVIEW_ROWS).toList();
  }

  int columns() {
    return Math.min(PREVIEW_COLUMNS, sheet.labels().size());
  }

  @Nullable RosterColumn meaning(int column) {
    return sheet.mapping().columns().get(column);
  }

  /** A cell as the preview shows it: IDs with their middle left out. */
  String shown(SourceRow row, int column) {
    String text = row.cell(column).text();
    return meaning(column) == RosterColumn.IDENTITY ? Masked.cell(text) : Masked.identitiesIn(text);
  }

  boolean sameHeader(SheetChoice other) {
    return sheet.mapping().fingerprint().equals(other.sheet.mapping().fingerprint());
  }

  SheetChoice included(boolean now) {
    return new SheetChoice(sheet, now);
  }

  /** With one column given a meaning; the column that had it before loses it. */
  SheetChoice with(int column, @Nullable RosterColumn meaning) {
    ColumnMapping mapping = sheet.mapping();
    if (meaning != null && !meaning.mayRepeat()) {
      for (int other : mapping.of(meaning)) {
        mapping = mapping.with(other, null);
      }
    }
    return new SheetChoice(sheet.with(mapping.with(column, meaning)), included);
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "SheetChoice[" + rows() + "]";
  }
}
