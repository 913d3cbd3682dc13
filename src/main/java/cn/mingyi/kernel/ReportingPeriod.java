package cn.mingyi.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A month, a quarter or a year that is reported on.
 *
 * @param part the month or the quarter, from 1; 1 for a year
 */
public record ReportingPeriod(Length length, int year, int part)
    implements Comparable<ReportingPeriod> {
  /** How long it is. */
  public enum Length {
    MONTH("月", 1),
    QUARTER("季", 3),
    YEAR("年", 12);

    private final String label;
    private final int months;

    Length(String label, int months) {
      this.label = label;
      this.months = months;
    }

    public String label() {
      return label;
    }
  }

  private static final Pattern WRITTEN =
      Pattern.compile("((?:19|2\\d)\\d{2})(?:-(\\d{1,2})|[Qq]([1-4]))?");

  public ReportingPeriod {
    if (part < 1 || part > 12 / length.months) {
      throw new IllegalArgumentException("no such period: " + length + " " + year + " " + part);
    }
  }

  public static ReportingPeriod month(int year, int month) {
    return new ReportingPeriod(Length.MONTH, year, month);
  }

  public static ReportingPeriod quarter(int year, int quarter) {
    return new ReportingPeriod(Length.QUARTER, year, quarter);
  }

  public static ReportingPeriod year(int year) {
    return new ReportingPeriod(Length.YEAR, year, 1);
  }

  /** The period of the length in which the day lies. */
  public static ReportingPeriod of(Length length, LocalDate day) {
    return new ReportingPeriod(
        length, day.getYear(), (day.getMonthValue() - 1) / length.months + 1);
  }

  /** The month in which the day lies. */
  public static ReportingPeriod month(LocalDate day) {
    return of(Length.MONTH, day);
  }

  /** The quarter in which the day lies. */
  public static ReportingPeriod quarter(LocalDate day) {
    return of(Length.QUARTER, day);
  }

  /** Reads 2026-10, 2026Q3 or 2026; empty when it is none of these. */
  public static Optional<ReportingPeriod> parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(written.group(1));
    if (written.group(2) != null) {
      int month = Integer.parseInt(written.group(2));
      return month >= 1 && month <= 12 ? Optional.of(month(year, month)) : Optional.empty();
    }
    return Optional.of(
        written.group(3) == null ? year(year) : quarter(year, Integer.parseInt(written.group(3))));
  }

  /** As {@link #parse} reads it. */
  public String key() {
    return switch (length) {
      case MONTH -> "%d-%02d".formatted(year, part);
      case QUARTER -> year + "Q" + part;
      case YEAR -> Integer.toString(year);
    };
  }

  /** As the papers write it. */
  public String label() {
    return switch (length) {
      case MONTH -> "%d年%d月".formatted(year, part);
      case QUARTER -> "%d年第%d季度".formatted(year, part);
      case YEAR -> year + "年";
    };
  }

  public LocalDate from() {
    return LocalDate.of(year, (part - 1) * length.months + 1, 1);
  }

  public LocalDate to() {
    return YearMonth.of(year, part * length.months).atEndOfMonth();
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from()) && !day.isAfter(to());
  }

  public ReportingPeriod next() {
    return of(length, to().plusDays(1));
  }

  public ReportingPeriod previous() {
    return of(length, from().minusDays(1));
  }

  /** The shorter periods that it consists of, in order; itself when it is as long. */
  public Stream<ReportingPeriod> parts(Length shorter) {
    return IntStream.range(0, Math.max(1, length.months / shorter.months))
        .mapToObj(i -> of(shorter, from().plusMonths((long) i * shorter.months)));
  }

  /** Its months, the first first. */
  public List<ReportingPeriod> months() {
    return parts(Length.MONTH).toList();
  }

  @Override
  public int compareTo(ReportingPeriod other) {
    int byStart = from().compareTo(other.from());
    return byStart == 0 ? length.compareTo(other.length) : byStart;
  }
}
