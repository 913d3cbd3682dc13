package cn.mingyi.ledger.domain;

/**
 * What is to be noticed about a row, always with its word.
 *
 * @param word empty = nothing is to be noticed
 */
public record Mark(Tone tone, String word) {
  /** How loud it is. */
  public enum Tone {
    NONE,
    LATE,
    OVERDUE
  }

  public static final Mark NONE = new Mark(Tone.NONE, "");

  private static final String LATE_WORD = "补录";

  /** 补录 with its reason or place; no mark when there is none. */
  public static Mark late(String why) {
    return why.isEmpty() ? NONE : new Mark(Tone.LATE, LATE_WORD + "：" + why);
  }

  public static Mark overdue(String words) {
    return new Mark(Tone.OVERDUE, words);
  }

  /** With what is said of the same row besides; the louder one sets the tone. */
  public Mark and(Mark other) {
    if (word.isEmpty() || other.word.isEmpty()) {
      return word.isEmpty() ? other : this;
    }
    return new Mark(tone.compareTo(other.tone) < 0 ? other.tone : tone, word + "；" + other.word);
  }
}
