package cn.mingyi.platform.excel;

/**
 * What is to be noticed about a row: a fill, and always a word beside it, for printers and eyes
 * without colour.
 *
 * @param word what is written in the column of marks; empty = no mark
 */
public record RowMark(Tone tone, String word) {
  /** How loud the mark is. */
  public enum Tone {
    NONE,
    /** To be noticed, as 补录. */
    AMBER,
    /** Not in order, as 逾期. */
    RED
  }

  public static final RowMark NONE = new RowMark(Tone.NONE, "");

  public static RowMark amber(String word) {
    return new RowMark(Tone.AMBER, word);
  }

  public static RowMark red(String word) {
    return new RowMark(Tone.RED, word);
  }
}
