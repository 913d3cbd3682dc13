package cn.mingyi.roster.usecase.intake;

import java.util.List;

/**
 * All that a file tells.
 *
 * @param rows every row that is about a person, in the order of the file
 * @param households those of which every row was refused too: they are not missing in the file
 * @param skippedRows rows that are not: totals, notes, repeated headers
 * @param skippedSheets names of the sheets that are no roster or are hidden
 */
public record RosterDraft(
    List<RecognisedSheet> sheets,
    List<RowOutcome> rows,
    List<HouseholdDraft> households,
    int skippedRows,
    List<String> skippedSheets) {
  public RosterDraft {
    sheets = List.copyOf(sheets);
    rows = List.copyOf(rows);
    households = List.copyOf(households);
    skippedSheets = List.copyOf(skippedSheets);
  }
}
