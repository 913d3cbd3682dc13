package cn.mingyi.disclosure.domain;

import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.village.domain.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 应公开日历: what falls due when, from the rules of the catalogue and the days of rest. */
public final class DueCalendar {
  private final Catalogue catalogue;
  private final WorkCalendar calendar;

  public DueCalendar(Catalogue catalogue, WorkCalendar calendar) {
    this.catalogue = catalogue;
    this.calendar = calendar;
  }

  /** What falls due from the first to the last day, both included, the earliest first. */
  public List<DueSlot> between(LocalDate first, LocalDate last) {
    List<DueSlot> slots = new ArrayList<>();
    for (String code : catalogue.codes()) {
      for (ReportingPeriod.Length length : ReportingPeriod.Length.values()) {
        // A rule counts at most a year and a month beyond its period.
        ReportingPeriod period = ReportingPeriod.of(length, first.minusYears(2).minusMonths(2));
        for (; !period.from().isAfter(last); period = period.next()) {
          slot(code, period)
              .filter(s -> !s.due().isBefore(first) && !s.due().isAfter(last))
              .ifPresent(slots::add);
        }
      }
    }
    slots.sort(Comparator.comparing(DueSlot::due).thenComparing(s -> s.item().kind()));
    return slots;
  }

  /**
   * What an item owes of a period, by the version that held when the days began to count: a later
   * change of the catalogue does not move what was owed before it.
   */
  public Optional<DueSlot> slot(String code, ReportingPeriod period) {
    return version(code, period, DueRule.From.END, period.to())
        .or(() -> version(code, period, DueRule.From.START, period.from()))
        .map(item -> new DueSlot(item, period, due(item, period)));
  }

  private Optional<CatalogueItem> version(
      String code, ReportingPeriod period, DueRule.From from, LocalDate day) {
    return catalogue
        .item(code, day)
        .filter(CatalogueItem::inUse)
        .filter(item -> item.due().from() == from)
        .filter(item -> item.frequency().length().filter(period.length()::equals).isPresent());
  }

  /** Until when what happened on the day is to be posted. */
  public LocalDate dueAfter(CatalogueItem item, LocalDate event) {
    return calendar.workingDay(item.due().due(event));
  }

  private LocalDate due(CatalogueItem item, ReportingPeriod period) {
    LocalDate counted = item.due().from() == DueRule.From.START ? period.from() : period.to();
    return calendar.workingDay(item.due().due(counted));
  }
}
