package cn.mingyi.platform.excel;

/** What a text needs before it may stand in a cell. */
final class CellText {
  private static final int LONGEST = 32_767;
  private static final String CUT = "…（过长，余下未列）";
  private static final String LOOKS_LIKE_A_FORMULA = "=+-@\t\r";

  private CellText() {}

  /** Whether somebody's program might reckon with it; such a cell is marked as quoted. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && LOOKS_LIKE_A_FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  /** The text, cut where a spreadsheet would refuse it. */
  static String fitting(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = LONGEST - CUT.length();
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
  }
}
