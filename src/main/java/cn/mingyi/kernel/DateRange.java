package cn.mingyi.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, both ends included.
 *
 * @param from first day; null = since before the records began
 * @param to last day; null = open
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  public static final DateRange ALWAYS = new DateRange(null, null);

  public DateRange {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("range ends before it begins: " + from + " .. " + to);
    }
  }

  public static DateRange since(LocalDate from) {
    return new DateRange(from, null);
  }

  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
