package cn.mingyi.village.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The office at the moment of a deed: which day it is, who sits there, which figures hold. */
public record Workday(Figures figures, VillageProfiles profiles, Clock clock) {
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

  /** The figure that holds on a day. */
  public int amount(FigureKind kind, LocalDate on) {
    return new FigureBook(figures.all()).amount(kind, on);
  }

  public EventDating dating() {
    return new EventDating(today(), amount(FigureKind.LATE_RECORD, today()));
  }
}
