package cn.mingyi.roster.usecase.intake;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of cells, freed from what typing and copying adds to it. */
public final class Words {
  private static final Pattern PARENTHESES = Pattern.compile("\\([^)]*\\)");
  private static final Pattern GROUP =
      Pattern.compile("第?([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:村民小组|居民小组|小组|组|生产队|小队|队)");
  private static final String DIGITS = "零一二三四五六七八九";

  private Words() {}

  /** Full width to half width, without white space and invisible characters. */
  public static String compact(String text) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** A header word without spaces, punctuation and what stands in parentheses. */
  public static String header(String text) {
    String compact = compact(text);
    String bare = PARENTHESES.matcher(compact).replaceAll("");
    return (bare.isEmpty() ? compact : bare).replaceAll("[\\p{P}\\p{S}]", "");
  }

  /** The 村民小组 that a text names, in one spelling (第1村民小组); empty when it names none. */
  static Optional<String> groupIn(String text) {
    Matcher matcher = GROUP.matcher(compact(text));
    return matcher.find() ? Optional.of(group(matcher.group(1))) : Optional.empty();
  }

  /** What stands in a group column, in one spelling where it is a number. */
  static String groupCell(String text) {
    String compact = compact(text);
    Matcher matcher = GROUP.matcher(compact);
    if (matcher.matches()) {
      return group(matcher.group(1));
    }
    if (compact.matches("[0-9]{1,3}")) {
      return group(compact);
    }
    if (matcher.reset().find() && matcher.end() == compact.length()) {
      return group(matcher.group(1));
    }
    return compact;
  }

  private static String group(String number) {
    int value = number.charAt(0) <= '9' ? Integer.parseInt(number) : chinese(number);
    return "第" + value + "村民小组";
  }

  private static int chinese(String number) {
    int ten = number.indexOf('十');
    if (ten < 0) {
      int value = 0;
      for (int i = 0; i < number.length(); i++) {
        value = value * 10 + DIGITS.indexOf(number.charAt(i));
      }
      return value;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(ten - 1));
    int ones = ten == number.length() - 1 ? 0 : DIGITS.indexOf(number.charAt(ten + 1));
    return tens * 10 + Math.max(0, ones);
  }
}
