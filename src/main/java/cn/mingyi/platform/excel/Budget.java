package cn.mingyi.platform.excel;

/** Counts what has been read and stops before the limits are passed. */
final class Budget {
  private final ReadingLimits limits;
  private int rows;
  private int cells;
  private long characters;

  Budget(ReadingLimits limits) {
    this.limits = limits;
  }

  void row() {
    if (++rows > limits.rows()) {
      throw WorkbookRule.TOO_MANY_CELLS.refusal();
    }
  }

  void cell(int column) {
    if (++cells > limits.cells() || column >= ReadingLimits.COLUMNS) {
      throw WorkbookRule.TOO_MANY_CELLS.refusal();
    }
  }

  /** A text costs its characters and the object that holds it. */
  void text(int length) {
    characters += length + 8L;
    if (characters > limits.characters() + 8L * limits.cells()) {
      throw WorkbookRule.TOO_MANY_CELLS.refusal();
    }
  }
}
