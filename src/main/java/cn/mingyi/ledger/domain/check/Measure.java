package cn.mingyi.ledger.domain.check;

import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.village.domain.EventDating;
import cn.mingyi.village.domain.FigureBook;
import cn.mingyi.village.domain.FigureKind;
import cn.mingyi.village.domain.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the records are measured by: rules and figures of all times, the roster as of any day.
 *
 * @param zone of the office: on which day a moment of recording lies
 */
public record Measure(
    LocalDate today,
    ZoneId zone,
    RuleBook rules,
    FigureBook figures,
    WorkCalendar calendar,
    Function<LocalDate, RosterOn> roster) {
  /**
   * 民法典 203. Weekends only: the table of a year's holidays may have been loaded after the posting.
   */
  boolean endsAtRest(LocalDate lastDay) {
    boolean weekend =
        lastDay.getDayOfWeek() == DayOfWeek.SATURDAY || lastDay.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend && calendar.rests(lastDay);
  }

  int days(FigureKind kind, LocalDate on) {
    return figures.amount(kind, on);
  }

  LocalDate dayOf(Instant recordedAt) {
    return LocalDate.ofInstant(recordedAt, zone);
  }

  /** 补录 without its reason. */
  Optional<String> reasonless(Trace trace) {
    LocalDate recorded = dayOf(trace.recordedAt());
    boolean late =
        new EventDating(recorded, days(FigureKind.LATE_RECORD, recorded)).isLate(trace.day());
    return Outcome.unless(
        !late || !trace.lateReason().isBlank(),
        () -> "%s：%s 的事 %s 才登记，没有补录原因".formatted(trace.what(), trace.day(), recorded));
  }

  /** What was recorded before it can have happened. */
  Optional<String> early(Trace trace) {
    LocalDate recorded = dayOf(trace.recordedAt());
    return Outcome.unless(
        !recorded.isBefore(trace.day()),
        () -> "%s：登记于 %s，写的日期却是以后的 %s".formatted(trace.what(), recorded, trace.day()));
  }
}
