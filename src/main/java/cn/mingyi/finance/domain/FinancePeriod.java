package cn.mingyi.finance.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A month, a quarter or a year of the book.
 *
 * @param number 1–12 of a month, 1–4 of a quarter, 1 of a year
 */
public record FinancePeriod(int year, Kind kind, int number) {
  /** How long a period is. */
  public enum Kind {
    MONTH("月", 1),
    QUARTER("季", 3),
    YEAR("年", 12);

    private final String label;
    private final int months;

    Kind(String label, int months) {
      this.label = label;
      this.months = months;
    }

    public String label() {
      return label;
    }
  }

  private static final Pattern WORDS = Pattern.compile("(\\d{4})(?:-(\\d{1,2})|[Qq]([1-4]))?");

  public FinancePeriod {
    if (number < 1 || number > 12 / kind.months || year < 1900 || year > 2999) {
      throw new IllegalArgumentException("no such period");
    }
  }

  public static FinancePeriod month(LocalDate day) {
    return of(Kind.MONTH, day);
  }

  public static FinancePeriod quarter(LocalDate day) {
    return of(Kind.QUARTER, day);
  }

  public static FinancePeriod year(int year) {
    return new FinancePeriod(year, Kind.YEAR, 1);
  }

  /** The period of a kind that a day lies in. */
  public static FinancePeriod of(Kind kind, LocalDate day) {
    return new FinancePeriod(day.getYear(), kind, (day.getMonthValue() - 1) / kind.months + 1);
  }

  /** Reads 2026-10, 2026Q3 or 2026; empty for anything else. */
  public static Optional<FinancePeriod> parse(String words) {
    Matcher read = WORDS.matcher(words.strip());
    if (!read.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(read.group(1));
      if (read.group(2) != null) {
        return Optional.of(new FinancePeriod(year, Kind.MONTH, Integer.parseInt(read.group(2))));
      }
      return Optional.of(
          read.group(3) == null
              ? year(year)
              : new FinancePeriod(year, Kind.QUARTER, Integer.parseInt(read.group(3))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** What {@link #parse} reads; also how it is stored. */
  public String words() {
    return switch (kind) {
      case MONTH -> String.format("%d-%02d", year, number);
      case QUARTER -> year + "Q" + number;
      case YEAR -> Integer.toString(year);
    };
  }

  /** 2026年10月, 2026年第3季度, 2026年. */
  public String label() {
    return switch (kind) {
      case MONTH -> year + "年" + number + "月";
      case QUARTER -> year + "年第" + number + "季度";
      case YEAR -> year + "年";
    };
  }

  public LocalDate from() {
    return LocalDate.of(year, (number - 1) * kind.months + 1, 1);
  }

  public LocalDate to() {
    return from().plusMonths(kind.months).minusDays(1);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from()) && !day.isAfter(to());
  }

  public FinancePeriod previous() {
    return of(kind, from().minusDays(1));
  }

  public FinancePeriod next() {
    return of(kind, to().plusDays(1));
  }

  /** The months of the period, the first first. */
  public List<FinancePeriod> months() {
    return IntStream.range(0, kind.months).mapToObj(i -> month(from().plusMonths(i))).toList();
  }
}
