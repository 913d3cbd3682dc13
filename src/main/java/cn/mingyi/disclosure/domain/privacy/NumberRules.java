package cn.mingyi.disclosure.domain.privacy;

import cn.mingyi.roster.domain.IdentityNumber;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether digits are a number of a person. A miss hangs on a wall, a false alarm costs the clerk
 * one glance: so whatever the rules cannot tell from a number of a person is one.
 *
 * <ul>
 *   <li>What an ID with a wrong check digit is (a slip, a reference number) cannot be told: no
 *       alarm.
 *   <li>One in ten reference numbers of 16 to 19 digits passes Luhn's check and alarms, unless it
 *       begins with a date (20261031…), as no card does.
 *   <li>Eleven digits of a list of small numbers (15 20 18 16 30 9) alarm when a mobile number
 *       could begin so.
 * </ul>
 */
final class NumberRules {
  /** GB/T 2260: the first two digits of an ID. */
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83", "91");

  private static final int ID = 18;
  private static final int OLD_ID = 15;
  private static final int MOBILE = 11;
  private static final int SHORTEST_CARD = 16;

  /** Longest number that is looked for. */
  static final int LONGEST = 19;

  private static final int MOST_LINE_ENDS = 2;

  private NumberRules() {}

  /**
   * What the groups are when read as one number.
   *
   * @param digits all of them, an X in the last place only of an ID
   */
  static Optional<FindingKind> kind(String digits, List<DigitGroup> groups) {
    if (isIdentity(digits)) {
      return Optional.of(FindingKind.ID_NUMBER);
    }
    if (digits.contains(DigitGroup.X) || looksOtherwise(groups)) {
      return Optional.empty();
    }
    if (isOldIdentity(digits)) {
      return Optional.of(FindingKind.ID_NUMBER);
    }
    if (!mobile(digits).isEmpty()) {
      return Optional.of(FindingKind.PHONE);
    }
    return isCard(digits) ? Optional.of(FindingKind.BANK_CARD) : Optional.empty();
  }

  /** What is masked: a mobile number without the prefixes of long distance. */
  static String plain(FindingKind kind, String digits) {
    return kind == FindingKind.PHONE ? mobile(digits) : digits;
  }

  static boolean isIdentity(String digits) {
    return digits.length() == ID
        && PROVINCES.contains(digits.substring(0, 2))
        && IdentityNumber.faultOf(digits).isEmpty();
  }

  /** Before 1999: six digits of place, yyMMdd, three of order. */
  private static boolean isOldIdentity(String digits) {
    return digits.length() == OLD_ID
        && PROVINCES.contains(digits.substring(0, 2))
        && isDate("19" + digits.substring(6, 12));
  }

  /** The eleven digits of a mobile number, also behind 0, 86, 0086; empty for other digits. */
  static String mobile(String digits) {
    int prefix = digits.length() - MOBILE;
    boolean known =
        prefix >= 0 && Set.of("", "0", "86", "0086").contains(digits.substring(0, prefix));
    return known
            && digits.charAt(prefix) == '1'
            && digits.charAt(prefix + 1) >= '3'
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? digits.substring(prefix)
        : "";
  }

  static boolean isCard(String digits) {
    if (digits.length() < SHORTEST_CARD || digits.length() > LONGEST) {
      return false;
    }
    boolean dated =
        (digits.startsWith("19") || digits.startsWith("20")) && isDate(digits.substring(0, 8));
    boolean blank = digits.chars().distinct().count() == 1;
    return !dated && !blank && luhn(digits);
  }

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : 2 * digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }

  private static boolean isDate(String eight) {
    int year = Integer.parseInt(eight.substring(0, 4));
    int month = Integer.parseInt(eight.substring(4, 6));
    int day = Integer.parseInt(eight.substring(6));
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /** Groups that are several numbers side by side: amounts with decimals, dates. */
  private static boolean looksOtherwise(List<DigitGroup> groups) {
    List<DigitGroup.Gap> gaps = groups.stream().skip(1).map(DigitGroup::gap).toList();
    boolean dot = gaps.stream().anyMatch(DigitGroup.Gap::dot);
    boolean space = gaps.stream().anyMatch(DigitGroup.Gap::space);
    boolean decimals = dot && gaps.size() == 1 && groups.getLast().digits().length() == 2;
    return dot && space
        || decimals
        || gaps.stream().mapToInt(DigitGroup.Gap::lineEnds).sum() > MOST_LINE_ENDS
        || hasDate(groups);
  }

  private static boolean hasDate(List<DigitGroup> groups) {
    for (int i = 0; i + 2 < groups.size(); i++) {
      String year = groups.get(i).digits();
      String month = groups.get(i + 1).digits();
      String day = groups.get(i + 2).digits();
      boolean joined = tight(groups.get(i + 1)) && tight(groups.get(i + 2));
      if (joined
          && year.length() == 4
          && (year.startsWith("19") || year.startsWith("20"))
          && month.length() <= 2
          && day.length() <= 2
          && isDate(year + two(month) + two(day))) {
        return true;
      }
    }
    return false;
  }

  private static boolean tight(DigitGroup group) {
    return (group.gap().dot() || group.gap().dash()) && !group.gap().space();
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
