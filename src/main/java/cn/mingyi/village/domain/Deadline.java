package cn.mingyi.village.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * How many days a kind of deadline has from a day on. Append-only: a change is a new one with a
 * later first day, so what was done before is still judged by what held then.
 *
 * @param days in days, not below {@link DeadlineKind#leastDays}
 * @param source where the number comes from, in Chinese
 * @param validFrom first day on which it holds
 */
public record Deadline(UUID id, DeadlineKind kind, int days, String source, LocalDate validFrom) {
  public Deadline {
    if (days < kind.leastDays() || days < 0) {
      throw new IllegalArgumentException("too few days for " + kind + ": " + days);
    }
  }

  /**
   * What a new village starts with, for all time: statutes hold for papers brought in later too.
   */
  public static List<Deadline> usual() {
    return Arrays.stream(DeadlineKind.values())
        .map(k ->
            new Deadline(UUID.randomUUID(), k, k.usualDays(), k.source(), LocalDate.of(2000, 1, 1)))
        .toList();
  }
}
