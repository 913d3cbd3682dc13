package cn.mingyi.village.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A number that the office works by, as it holds from a day on. Append-only: a change is a new one
 * with a later first day, so what was done before is still judged by what held then.
 *
 * @param amount in the unit of the kind, not below {@link FigureKind#least}
 * @param source where the number comes from, in Chinese
 * @param validFrom first day on which it holds
 */
public record Figure(UUID id, FigureKind kind, int amount, String source, LocalDate validFrom) {
  public Figure {
    if (amount < kind.least() || amount < 0) {
      throw new IllegalArgumentException("too little for " + kind + ": " + amount);
    }
  }

  /**
   * What a new village starts with, for all time: statutes hold for papers brought in later too.
   */
  public static List<Figure> usual() {
    return Arrays.stream(FigureKind.values())
        .map(k -> new Figure(UUID.randomUUID(), k, k.usual(), k.source(), LocalDate.of(2000, 1, 1)))
        .toList();
  }
}
