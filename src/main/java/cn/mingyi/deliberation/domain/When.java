package cn.mingyi.deliberation.domain;

import cn.mingyi.village.domain.EventDating;
import cn.mingyi.village.domain.FigureBook;
import cn.mingyi.village.domain.FigureKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When something happened and when it is being recorded.
 *
 * @param on the day it happened, as typed
 * @param lateReason why it is recorded late; kept only when it is late
 * @param today the day of recording, in the office's time zone
 * @param recordedAt the moment of recording, by the system clock
 */
public record When(LocalDate on, String lateReason, LocalDate today, Instant recordedAt) {
  /**
   * Checks the day against all that is on file: dates are monotonic along the line.
   *
   * @return the reason for lateness that the record keeps; empty when it is not late
   * @throws cn.mingyi.kernel.FieldRefused on happenedOn or lateReason
   */
  String checked(MatterFile file, FigureBook figures) {
    EventDating dating = new EventDating(today, figures.amount(FigureKind.LATE_RECORD, today));
    dating.check(on, file.latestDay(), "本事项上一条记录", lateReason);
    return dating.isLate(on) ? lateReason : "";
  }
}
