package cn.mingyi.roster.domain;

/** Names as people write them into tables, brought to the form that the papers print. */
public final class PersonName {
  private PersonName() {}

  /** Without white space of any width (王　强 → 王强), the dot of long names as ·. */
  public static String normalise(String text) {
    StringBuilder name = new StringBuilder();
    text.codePoints()
        .filter(c -> !isSpace(c))
        .map(c -> isDot(c) ? '·' : c)
        .forEach(name::appendCodePoint);
    return name.toString();
  }

  /** Length in characters as people count them: 𬀩 is one. */
  public static int length(String name) {
    return name.codePointCount(0, name.length());
  }

  /** Whether each character is a letter, in whatever plane, or the dot of long names. */
  public static boolean isPlain(String name) {
    return name.codePoints().allMatch(c -> Character.isLetter(c) || c == '·');
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isDot(int c) {
    return c == '•' || c == '・' || c == '．' || c == '∙' || c == '‧' || c == '●' || c == '.';
  }
}
