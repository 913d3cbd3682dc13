package cn.mingyi.disclosure.domain.privacy;

/**
 * Digits without anything visible between them, or a single X.
 *
 * @param from first character in the text
 * @param to behind the last one
 * @param digits 0 to 9 whatever they looked like; or "X"
 * @param gap what stands between the group before and this one
 */
record DigitGroup(int from, int to, String digits, Gap gap) {
  static final String X = "X";

  boolean isX() {
    return digits.equals(X);
  }

  /** Separators between two groups of a chain. */
  record Gap(boolean dot, boolean dash, boolean space, int lineEnds) {
    static final Gap NONE = new Gap(false, false, false, 0);
  }
}
