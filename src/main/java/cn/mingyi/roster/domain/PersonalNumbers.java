package cn.mingyi.roster.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks identity, telephone and card numbers in running text that is posted (个保法 6, 28; domain §9).
 * A safety net under the person who reads the text: names and illnesses it does not know.
 */
public final class PersonalNumbers {
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?<![0-9A-Za-z])([0-9]{17}[0-9Xx]|[0-9]{16,19}|1[3-9][0-9]{9})(?![0-9A-Za-z])");
  private static final int PHONE = 11;
  private static final int LAST = 4;

  private PersonalNumbers() {}

  /** The text with such numbers masked; the masked digits are gone, not covered. */
  public static String masked(String text) {
    return CANDIDATE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(mask(found.group())));
  }

  private static String mask(String number) {
    if (number.length() == PHONE) {
      return number.substring(0, 3) + "****" + number.substring(PHONE - LAST);
    }
    if (resemblesIdentity(number)) {
      return number.substring(0, 3) + "*".repeat(11) + number.substring(number.length() - LAST);
    }
    return isCard(number)
        ? "*".repeat(number.length() - LAST) + number.substring(number.length() - LAST)
        : number;
  }

  /** One with a wrong check digit too: a slip of the pen makes nobody's number public property. */
  private static boolean resemblesIdentity(String number) {
    return IdentityNumber.faultOf(number.replace('x', 'X'))
        .map(fault -> fault == IdentityNumber.Fault.CHECK_DIGIT)
        .orElse(true);
  }

  /** Luhn's check, as bank cards carry it. */
  private static boolean isCard(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(number.length() - 1 - i) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      int counted = i % 2 == 0 ? digit : 2 * digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }
}
