package cn.mingyi.village.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which figure holds on a day. */
public record FigureBook(List<Figure> figures) {
  public FigureBook {
    figures = List.copyOf(figures);
  }

  /**
   * Days of the newest figure of the kind that holds on the day; the usual number while the village
   * has none. Of two with the same first day the one recorded later wins.
   */
  public int amount(FigureKind kind, LocalDate on) {
    return holding(kind, on).map(Figure::amount).orElse(kind.usual());
  }

  /** The figure that holds on the day; empty while the village has none. */
  public Optional<Figure> holding(FigureKind kind, LocalDate on) {
    return figures.stream()
        .filter(d -> d.kind() == kind && !d.validFrom().isAfter(on))
        .reduce((a, b) -> a.validFrom().isAfter(b.validFrom()) ? a : b);
  }

  /** All of the kind, the oldest first. */
  public List<Figure> history(FigureKind kind) {
    return figures.stream()
        .filter(d -> d.kind() == kind)
        .sorted(Comparator.comparing(Figure::validFrom))
        .toList();
  }
}
