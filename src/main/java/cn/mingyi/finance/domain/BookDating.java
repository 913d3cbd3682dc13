package cn.mingyi.finance.domain;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.village.domain.EventDating;
import java.time.LocalDate;
import java.util.Map;

/**
 * When an entry is in time: until the day of the next month by which its month is closed. A book is
 * kept from vouchers that gather for weeks, so three days, as for the acts of a matter, would mark
 * every second line.
 *
 * @param today when it is recorded
 * @param closingDay {@link cn.mingyi.village.domain.FigureKind#CLOSING_DAY}
 */
public record BookDating(LocalDate today, int closingDay) {
  /** The last day on which it is in time. */
  public LocalDate lastDayFor(LocalDate day) {
    return ReportingPeriod.month(day).next().from().plusDays(closingDay - 1L);
  }

  /** 补录. */
  public boolean isLate(LocalDate day) {
    return today.isAfter(lastDayFor(day));
  }

  /** Sentence by field name; empty when the day may stand. */
  public Map<String, String> refusals(String field, LocalDate day, String lateReason) {
    if (day.isAfter(today)) {
      return Map.of(
          field, "日期 %s 还没有到，今天是 %s。".formatted(ChineseDate.of(day), ChineseDate.of(today)));
    }
    if (!isLate(day)) {
      return Map.of();
    }
    return lateReason.isBlank()
        ? Map.of(
            EventDating.LATE_REASON,
            "%s的账应在 %s前记完，现在记属补录，请写明补录原因。"
                .formatted(ReportingPeriod.month(day).label(), ChineseDate.of(lastDayFor(day))))
        : new Lengths().atMost(EventDating.LATE_REASON, lateReason, 1000).refusals();
  }
}
