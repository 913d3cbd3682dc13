package cn.mingyi.platform.pdf;

/**
 * A cell of a form or of a table's head or foot.
 *
 * @param label printed text of the form (黑体) rather than something filled in
 * @param columns columns it spans
 * @param rows rows it spans
 * @param minHeight least height in millimetres, for what is filled in by hand
 */
public record GridCell(
    Phrase text, boolean label, int columns, int rows, float minHeight, Align align) {
  public GridCell {
    if (columns < 1 || rows < 1 || minHeight < 0) {
      throw new IllegalArgumentException("a cell spans at least one column and one row");
    }
  }

  public static GridCell label(String text) {
    return new GridCell(Phrase.of(text), true, 1, 1, 0, Align.CENTER);
  }

  public static GridCell value(String text) {
    return value(Phrase.of(text));
  }

  public static GridCell value(Phrase text) {
    return new GridCell(text, false, 1, 1, 0, Align.LEFT);
  }

  public GridCell across(int spanned) {
    return new GridCell(text, label, spanned, rows, minHeight, align);
  }

  public GridCell down(int spanned) {
    return new GridCell(text, label, columns, spanned, minHeight, align);
  }

  public GridCell tall(float millimetres) {
    return new GridCell(text, label, columns, rows, millimetres, align);
  }

  public GridCell aligned(Align where) {
    return new GridCell(text, label, columns, rows, minHeight, where);
  }
}
