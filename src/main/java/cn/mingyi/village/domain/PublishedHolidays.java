package cn.mingyi.village.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the State Council has published of the years for which the program ships a table. */
final class PublishedHolidays {
  private static final String OF_2026 = "国务院办公厅关于2026年部分节假日安排的通知（2025年11月4日）";

  private PublishedHolidays() {}

  static List<Holiday> all() {
    List<Holiday> days = new ArrayList<>();
    rest(days, "元旦", "2026-01-01", "2026-01-03");
    work(days, "元旦", "2026-01-04");
    rest(days, "春节", "2026-02-15", "2026-02-23");
    work(days, "春节", "2026-02-14", "2026-02-28");
    rest(days, "清明节", "2026-04-04", "2026-04-06");
    rest(days, "劳动节", "2026-05-01", "2026-05-05");
    work(days, "劳动节", "2026-05-09");
    rest(days, "端午节", "2026-06-19", "2026-06-21");
    rest(days, "中秋节", "2026-09-25", "2026-09-27");
    rest(days, "国庆节", "2026-10-01", "2026-10-07");
    work(days, "国庆节", "2026-09-20", "2026-10-10");
    return List.copyOf(days);
  }

  private static void rest(List<Holiday> days, String name, String from, String to) {
    LocalDate.parse(from)
        .datesUntil(LocalDate.parse(to).plusDays(1))
        .forEach(day -> days.add(new Holiday(day, name, false, OF_2026)));
  }

  private static void work(List<Holiday> days, String name, String... on) {
    Stream.of(on).forEach(day -> days.add(new Holiday(LocalDate.parse(day), name, true, OF_2026)));
  }
}
