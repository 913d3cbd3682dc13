package cn.mingyi.platform.excel;

import java.util.List;

/**
 * A form of label and value cells on one A4 page.
 *
 * @param name of the sheet's tab
 * @param title may have several lines
 * @param running at the top of the printed page
 * @param foot at its bottom
 * @param widths of the columns in millimetres
 * @param fields row by row; what a cell above spans is left out
 */
public record GridPage(
    String name,
    String title,
    String running,
    String foot,
    List<Float> widths,
    List<Field> fields) {
  public GridPage {
    widths = List.copyOf(widths);
    fields = List.copyOf(fields);
  }

  /**
   * A cell of the form.
   *
   * @param label printed text of the form rather than something filled in
   * @param minHeight least height in millimetres
   */
  public record Field(String text, boolean label, int columns, int rows, float minHeight) {}
}
