package cn.mingyi.village.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/** 公示期, counted as the civil code counts days. */
public final class PostingPeriod {
  private PostingPeriod() {}

  /**
   * The last day on which the paper must hang. The day of posting does not count (民法典 201); when
   * the last day falls on a day of rest, the next working day is the last (民法典 203).
   *
   * @param days how many full days follow the day of posting
   * @param holiday public holidays; Saturday and Sunday are days of rest without being named
   */
  public static LocalDate lastDay(LocalDate postedOn, int days, Predicate<LocalDate> holiday) {
    LocalDate last = postedOn.plusDays(days);
    while (isWeekend(last) || holiday.test(last)) {
      last = last.plusDays(1);
    }
    return last;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
