package cn.mingyi.roster.usecase.intake;

/**
 * What is wrong with a row.
 *
 * @param sheet name of the sheet
 * @param row number as the spreadsheet shows it, from 1
 * @param column A = 0; -1 when the row as a whole is meant
 * @param label the word of the header over the column
 * @param refuses whether the row is refused; else it is accepted with a warning
 * @param reason in Chinese, with what to do
 */
public record RowFinding(
    String sheet, int row, int column, String label, boolean refuses, String reason) {
  /** Column as the spreadsheet names it (A, B, … AA); empty when the row as a whole is meant. */
  public String columnLetters() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
