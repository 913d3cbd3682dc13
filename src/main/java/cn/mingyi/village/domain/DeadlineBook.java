package cn.mingyi.village.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
    return holding(kind, on).map(Deadline::days).orElse(kind.usualDays());
  }

  /** The deadline that holds on the day; empty while the village has none. */
  public Optional<Deadline> holding(DeadlineKind kind, LocalDate on) {
    return deadlines.stream()
        .filter(d -> d.kind() == kind && !d.validFrom().isAfter(on))
        .reduce((a, b) -> a.validFrom().isAfter(b.validFrom()) ? a : b);
  }

  /** All of the kind, the oldest first. */
  public List<Deadline> history(DeadlineKind kind) {
    return deadlines.stream()
        .filter(d -> d.kind() == kind)
        .sorted(Comparator.comparing(Deadline::validFrom))
        .toList();
  }
}
