package cn.mingyi.village.domain;

import java.time.LocalDate;
import java.util.List;

/** Which deadline holds on a day. */
public record DeadlineBook(List<Deadline> deadlines) {
  public DeadlineBook {
    deadlines = List.copyOf(deadlines);
  }

  /**
   * Days of the newest deadline of the kind that holds on the day; the usual number while the
   * village has none. Of two with the same first day the one recorded later wins.
   */
  public int days(DeadlineKind kind, LocalDate on) {
    return deadlines.stream()
        .filter(d -> d.kind() == kind && !d.validFrom().isAfter(on))
        .reduce((a, b) -> a.validFrom().isAfter(b.validFrom()) ? a : b)
        .map(Deadline::days)
        .orElse(kind.usualDays());
  }
}
