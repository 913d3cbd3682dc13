package cn.mingyi.platform.pdf;

/**
 * Size and margins of a page, in points (1/72 inch).
 *
 * @param charactersPerLine how many characters of body type a line takes; 0 = as many as fit
 * @param leading distance of the body's lines
 * @param bodySize of the body's type; titles and signatures grow with it, but never shrink
 */
public record PageForm(
    float width,
    float height,
    float top,
    float left,
    float bottom,
    float right,
    int charactersPerLine,
    float leading,
    float bodySize) {
  private static final float A4_SHORT = mm(210);
  private static final float A4_LONG = mm(297);

  /** Body type: 3 号. */
  public static final float BODY_SIZE = 16;

  /**
   * GB/T 9704: A4, margins 37, 28, 35, 26 mm, 22 lines of 28 characters. 22 lines fill 225 mm only
   * with a leading just below 29 pt.
   */
  public static final PageForm OFFICIAL =
      new PageForm(A4_SHORT, A4_LONG, mm(37), mm(28), mm(35), mm(26), 28, 28.98f, BODY_SIZE);

  /** A4 upright with more room, for forms that fill the page (登记表). */
  public static final PageForm FORM =
      new PageForm(A4_SHORT, A4_LONG, mm(25), mm(24), mm(25), mm(20), 0, 24, BODY_SIZE);

  /** A4 lying, for wide tables; the binding edge is the upper one. */
  public static final PageForm LANDSCAPE =
      new PageForm(A4_LONG, A4_SHORT, mm(26), mm(18), mm(22), mm(18), 0, 22, BODY_SIZE);

  /** A3 lying, for posters. */
  public static final PageForm LANDSCAPE_A3 =
      new PageForm(mm(420), A4_LONG, mm(26), mm(18), mm(22), mm(18), 0, 22, BODY_SIZE);

  /** Millimetres in points. */
  public static float mm(float millimetres) {
    return millimetres * 72 / 25.4f;
  }

  /** The same paper with a body of another size, as many characters to a line as fit. */
  public PageForm withBody(float size, float lineDistance) {
    return new PageForm(width, height, top, left, bottom, right, 0, lineDistance, size);
  }

  /** The same paper with other margins, in points. */
  public PageForm withMargins(float above, float atLeft, float below, float atRight) {
    return new PageForm(
        width, height, above, atLeft, below, atRight, charactersPerLine, leading, bodySize);
  }

  /** By how much the body is larger than 3 号; never below 1. */
  float growth() {
    return Math.max(1, bodySize / BODY_SIZE);
  }

  /** Width of the type area, in points. */
  public float typeWidth() {
    return width - left - right;
  }

  /** Height of the type area, in points. */
  public float typeHeight() {
    return height - top - bottom;
  }

  /** What is added to each body character so that a line takes exactly the given number. */
  float tracking() {
    return charactersPerLine == 0
        ? 0
        : (float) Math.floor((typeWidth() / charactersPerLine - bodySize) * 100) / 100;
  }
}
