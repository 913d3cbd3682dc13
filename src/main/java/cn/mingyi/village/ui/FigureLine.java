package cn.mingyi.village.ui;

import cn.mingyi.village.domain.Figure;
import cn.mingyi.village.domain.FigureBook;
import cn.mingyi.village.domain.FigureKind;
import java.time.LocalDate;
import java.util.List;

/**
 * A kind of figure as it holds today.
 *
 * @param since first day on which it holds
 * @param history all of the kind, the newest first
 */
public record FigureLine(
    FigureKind kind, int amount, String source, LocalDate since, List<Figure> history) {
  public FigureLine {
    history = List.copyOf(history);
  }

  static FigureLine of(FigureKind kind, FigureBook book, LocalDate today) {
    List<Figure> newestFirst = book.history(kind).reversed();
    return book.holding(kind, today)
        .map(d -> new FigureLine(kind, d.amount(), d.source(), d.validFrom(), newestFirst))
        .orElseGet(
            () -> new FigureLine(kind, kind.usual(), kind.source(), LocalDate.MIN, newestFirst));
  }

  /** Whether this is the one that holds today. */
  boolean holds(Figure each) {
    return each.validFrom().equals(since)
        && each.amount() == amount
        && each.source().equals(source);
  }
}
