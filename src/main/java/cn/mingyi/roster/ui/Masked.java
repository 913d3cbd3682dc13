package cn.mingyi.roster.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of a file with their middle left out; the file itself may hold them wrong. */
final class Masked {
  private static final int HEAD = 3;
  private static final int TAIL = 4;
  private static final Pattern IDENTITY = Pattern.compile("(\\d{3})\\d{11}(\\d{3}[0-9Xx])");

  private Masked() {}

  /** Every ID in a text. */
  static String identitiesIn(String text) {
    Matcher matcher = IDENTITY.matcher(text);
    return matcher.replaceAll("$1***********$2");
  }

  /** What stands in a column of IDs, right or wrong. */
  static String cell(String text) {
    return text.length() <= HEAD + TAIL
        ? text
        : text.substring(0, HEAD)
            + "*".repeat(text.length() - HEAD - TAIL)
            + text.substring(text.length() - TAIL);
  }
}
