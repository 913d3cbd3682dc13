package cn.mingyi.platform.fx;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a day as people type it: 2026-11-23, 2026.11.23, 2026/11/23, 2026年11月23日, 20261123, and
 * without a year 11-23, 11.23, 11月23日, which means the one nearest to today.
 */
final class WrittenDay {
  private static final Pattern WHOLE =
      Pattern.compile("(\\d{4})[-./年 ](\\d{1,2})[-./月 ](\\d{1,2})日?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern SHORT = Pattern.compile("(\\d{1,2})[-./月 ](\\d{1,2})日?");
  private static final long HALF_YEAR_DAYS = 183;

  private WrittenDay() {}

  static Optional<LocalDate> read(String text, LocalDate today) {
    // Full-width digits and signs come out of Chinese input methods.
    String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).replace('。', '.');
    try {
      Matcher whole = WHOLE.matcher(plain);
      if (whole.matches()) {
        return Optional.of(day(whole.group(1), whole.group(2), whole.group(3)));
      }
      Matcher digits = DIGITS.matcher(plain);
      if (digits.matches()) {
        return Optional.of(day(digits.group(1), digits.group(2), digits.group(3)));
      }
      Matcher brief = SHORT.matcher(plain);
      if (brief.matches()) {
        return Optional.of(nearest(brief.group(1), brief.group(2), today));
      }
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static LocalDate nearest(String month, String day, LocalDate today) {
    LocalDate thisYear = day(Integer.toString(today.getYear()), month, day);
    if (thisYear.isAfter(today.plusDays(HALF_YEAR_DAYS))) {
      return thisYear.minusYears(1);
    }
    return thisYear.isBefore(today.minusDays(HALF_YEAR_DAYS)) ? thisYear.plusYears(1) : thisYear;
  }
}
