package cn.mingyi.platform.fx;

/**
 * A part of a whole, in whole numbers; only what is drawn is a fraction.
 *
 * @param part not negative
 * @param whole not negative
 */
public record Share(long part, long whole) {
  private static final long TENTHS_OF_A_PERCENT = 1000;

  public boolean full() {
    return part >= whole;
  }

  /** Never rounded up to 100: 411 of 412 is 99.7 %. */
  public String percent() {
    if (whole == 0 || full()) {
      return "100 %";
    }
    long tenths = part * TENTHS_OF_A_PERCENT / whole;
    return tenths / 10 + "." + tenths % 10 + " %";
  }

  double fraction() {
    return whole == 0 ? 1 : Math.min(1, (double) part / whole);
  }
}
