package cn.mingyi.village.domain;

import java.time.LocalDate;

/** 公示期, counted as the civil code counts days. */
public final class PostingPeriod {
  private PostingPeriod() {}

  /**
   * The last day on which the paper must hang. The day of posting does not count (民法典 201); when
   * the last day falls on a day of rest, the next working day is the last (民法典 203).
   *
   * @param days how many full days follow the day of posting
   */
  public static LocalDate lastDay(LocalDate postedOn, int days, WorkCalendar calendar) {
    return calendar.workingDay(postedOn.plusDays(days));
  }
}
