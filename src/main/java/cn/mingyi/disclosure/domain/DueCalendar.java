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
    for (CatalogueItem item : catalogue.on(last)) {
      item.frequency()
          .length()
          .ifPresent(length -> {
            // A year back is enough: no rule counts longer than a period and a year.
            ReportingPeriod period = ReportingPeriod.of(length, first.minusYears(2));
            for (; !period.from().isAfter(last); period = period.next()) {
              LocalDate due = due(item, period);
              if (!due.isBefore(first) && !due.isAfter(last)) {
                slots.add(new DueSlot(item, period, due));
              }
            }
          });
    }
    slots.sort(Comparator.comparing(DueSlot::due).thenComparing(s -> s.item().kind()));
    return slots;
  }

  /** The slot of an item in a period; empty for what is disclosed when it happens. */
  public Optional<DueSlot> slot(CatalogueItem item, ReportingPeriod period) {
    return item.frequency()
        .length()
        .filter(length -> length == period.length())
        .map(length -> new DueSlot(item, period, due(item, period)));
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
