package cn.mingyi.roster.usecase;

/** Taking a deed back as a whole, from what the trail says it changed. */
public interface DeedReversal {
  /**
   * Applies the inverse changes, inside the running unit of work.
   *
   * @param trailNumber the entry of the deed
   * @throws IllegalStateException when a row was changed since
   */
  void reverse(long trailNumber);

  /** Whether every row that the deed touched still is as the deed left it. */
  boolean reversible(long trailNumber);

  /** Number of the last entry; the running unit of work becomes the next. */
  long lastNumber();
}
