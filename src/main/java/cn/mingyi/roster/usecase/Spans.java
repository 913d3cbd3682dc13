package cn.mingyi.roster.usecase;

import cn.mingyi.kernel.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Spans of days against each other. */
final class Spans {
  private Spans() {}

  static boolean overlap(DateRange a, DateRange b) {
    return beginsBy(a.from(), b.to()) && beginsBy(b.from(), a.to());
  }

  private static boolean beginsBy(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from == null || to == null || !from.isAfter(to);
  }

  /** The span ended with a last day; empty spans cannot be recorded. */
  static boolean canEnd(DateRange span, LocalDate last) {
    return span.from() == null || !last.isBefore(span.from());
  }
}
