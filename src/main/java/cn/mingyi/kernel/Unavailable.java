package cn.mingyi.kernel;

import org.jspecify.annotations.Nullable;

/** Something outside the rules stands in the way: disk full, file open elsewhere, no printer. */
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  /**
   * @param sentence what is in the way and what to do, in Chinese
   */
  public Unavailable(String sentence, @Nullable Throwable cause) {
    super("unavailable", cause);
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
