package cn.mingyi.village.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days are worked. A year whose table is not known has its weekends only, which the screen
 * says ({@link #knows}).
 */
public final class WorkCalendar {
  private final Map<LocalDate, Holiday> days;

  private WorkCalendar(List<Holiday> days) {
    this.days =
        days.stream().collect(Collectors.toMap(Holiday::day, Function.identity(), (a, b) -> b));
  }

  /**
   * @param loaded by the village: a year of it takes the place of the shipped table of that year
   */
  public static WorkCalendar with(List<Holiday> loaded) {
    return new WorkCalendar(
        Stream.concat(
                PublishedHolidays.all().stream()
                    .filter(shipped ->
                        loaded.stream()
                            .noneMatch(l -> l.day().getYear() == shipped.day().getYear())),
                loaded.stream())
            .toList());
  }

  /** Whether the table of the year is known. */
  public boolean knows(int year) {
    return days.keySet().stream().anyMatch(day -> day.getYear() == year);
  }

  /** The days of a year that are not as the week says, in order. */
  public List<Holiday> of(int year) {
    return days.values().stream()
        .filter(h -> h.day().getYear() == year)
        .sorted(Comparator.comparing(Holiday::day))
        .toList();
  }

  public Optional<Holiday> at(LocalDate day) {
    return Optional.ofNullable(days.get(day));
  }

  public boolean rests(LocalDate day) {
    return at(day).map(h -> !h.working()).orElse(weekend(day));
  }

  /** The day itself when it is worked, else the next that is (民法典 203). */
  public LocalDate workingDay(LocalDate day) {
    LocalDate worked = day;
    while (rests(worked)) {
      worked = worked.plusDays(1);
    }
    return worked;
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
