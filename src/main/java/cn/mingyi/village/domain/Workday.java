package cn.mingyi.village.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The office at the moment of a deed: which day it is, who sits there, which figures and holidays
 * hold.
 */
public record Workday(Figures figures, Holidays holidays, VillageProfiles profiles, Clock clock) {
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public Instant now() {
    return clock.instant();
  }

  /** Who keys what is recorded; empty before the village was founded. */
  public String operator() {
    return profiles.find().map(VillageProfile::clerk).orElse("");
  }

  public FigureBook figureBook() {
    return new FigureBook(figures.all());
  }

  /** The figure that holds on a day. */
  public int amount(FigureKind kind, LocalDate on) {
    return figureBook().amount(kind, on);
  }

  public WorkCalendar calendar() {
    return WorkCalendar.with(holidays.all());
  }

  /** Last day of the 公示期 of what is posted on a day. */
  public LocalDate lastDay(LocalDate postedOn) {
    return PostingPeriod.lastDay(postedOn, amount(FigureKind.POSTING, postedOn), calendar());
  }

  public EventDating dating() {
    return new EventDating(today(), amount(FigureKind.LATE_RECORD, today()));
  }
}
