package cn.mingyi.roster.usecase.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people write it: 1985.03.12, 1985-3-12, 19850312, 1985年3月12日, 1985年3月, an Excel date.
 *
 * @param month 0 when only the year is known
 * @param day 0 when only the month is known
 */
public record WrittenDate(int year, int month, int day) {
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[-./年,、](\\d{1,2})[-./月,、](\\d{1,2})[日号]?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-./年](\\d{1,2})月?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
  private static final Pattern TIME = Pattern.compile("[T\\s]+\\d{1,2}:\\d{2}.*$");
  private static final Pattern SERIAL = Pattern.compile("[1-5]\\d{4}");
  private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);

  /** Empty when the text cannot be read as a date that exists. */
  public static Optional<WrittenDate> parse(SourceCell cell) {
    LocalDate shown = cell.day();
    if (shown != null) {
      return Optional.of(of(shown));
    }
    String text = Words.compact(TIME.matcher(cell.text().strip()).replaceFirst(""));
    if (SERIAL.matcher(text).matches()) {
      return Optional.of(of(EXCEL_ZERO.plusDays(Integer.parseInt(text))));
    }
    for (Pattern pattern : List.of(DAY, MONTH, DIGITS, YEAR)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return Optional.of(new WrittenDate(part(matcher, 1), part(matcher, 2), part(matcher, 3)))
            .filter(WrittenDate::exists);
      }
    }
    return Optional.empty();
  }

  private static WrittenDate of(LocalDate date) {
    return new WrittenDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private static int part(Matcher matcher, int group) {
    if (group > matcher.groupCount() || matcher.group(group) == null) {
      return 0;
    }
    return Integer.parseInt(matcher.group(group));
  }

  private boolean exists() {
    return year >= 1850
        && year <= 2200
        && month <= 12
        && (day == 0 || (month > 0 && day <= YearMonth.of(year, month).lengthOfMonth()));
  }

  /** Whether year, month and day are known. */
  public boolean isWhole() {
    return day > 0;
  }

  /** The date, its unknown parts taken as the first. */
  public LocalDate date() {
    return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
  }

  /** Whether the known parts agree; 1985.1 may be 1985.10 that lost its zero as a number. */
  boolean agreesWith(LocalDate date) {
    boolean sameMonth =
        month == 0
            || month == date.getMonthValue()
            || (month == 1 && day == 0 && date.getMonthValue() == 10);
    return year == date.getYear() && sameMonth && (day == 0 || day == date.getDayOfMonth());
  }
}
