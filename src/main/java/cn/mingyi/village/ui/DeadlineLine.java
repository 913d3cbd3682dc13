package cn.mingyi.village.ui;

import cn.mingyi.village.domain.Deadline;
import cn.mingyi.village.domain.DeadlineBook;
import cn.mingyi.village.domain.DeadlineKind;
import java.time.LocalDate;
import java.util.List;

/**
 * A kind of deadline as it holds today.
 *
 * @param since first day on which it holds
 * @param history all of the kind, the newest first
 */
public record DeadlineLine(
    DeadlineKind kind, int days, String source, LocalDate since, List<Deadline> history) {
  public DeadlineLine {
    history = List.copyOf(history);
  }

  static DeadlineLine of(DeadlineKind kind, DeadlineBook book, LocalDate today) {
    List<Deadline> newestFirst = book.history(kind).reversed();
    return book.holding(kind, today)
        .map(d -> new DeadlineLine(kind, d.days(), d.source(), d.validFrom(), newestFirst))
        .orElseGet(() ->
            new DeadlineLine(kind, kind.usualDays(), kind.source(), LocalDate.MIN, newestFirst));
  }

  /** Whether this is the one that holds today. */
  boolean holds(Deadline each) {
    return each.validFrom().equals(since) && each.days() == days && each.source().equals(source);
  }
}
