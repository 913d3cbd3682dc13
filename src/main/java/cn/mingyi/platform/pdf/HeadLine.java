package cn.mingyi.platform.pdf;

/**
 * A line of a page's head: one phrase at the left, one at the right.
 *
 * @param right {@link Phrase#EMPTY} when nothing stands there
 */
public record HeadLine(Phrase left, Phrase right) {
  public static HeadLine of(String left) {
    return new HeadLine(Phrase.of(left), Phrase.EMPTY);
  }

  public static HeadLine of(String left, String right) {
    return new HeadLine(Phrase.of(left), Phrase.of(right));
  }
}
