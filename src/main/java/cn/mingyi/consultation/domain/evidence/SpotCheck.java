package cn.mingyi.consultation.domain.evidence;

import cn.mingyi.consultation.domain.FrozenHousehold;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * 抽查: one drawing of households to be called back. Append-only.
 *
 * @param number of the drawing within the round, from 1
 * @param percent the rule that it was drawn under, in percent of those consulted
 * @param seed from which the drawing can be repeated, see {@link #draw}
 * @param households drawn, by rank
 */
public record SpotCheck(
    UUID id,
    UUID roundId,
    int number,
    int percent,
    String seed,
    List<UUID> households,
    LocalDate drawnOn,
    Instant recordedAt) {
  public SpotCheck {
    households = List.copyOf(households);
  }

  /**
   * How many households the rule wants called back: never fewer than its share, one at least.
   *
   * @param percent 0 = the village calls nobody back
   */
  public static int size(int consulted, int percent) {
    return (int) ((long) consulted * percent + 99) / 100;
  }

  /**
   * The first so many by SHA-256 of "seed|code", smallest first: anybody with the seed and the list
   * can draw again with the tools of any system and gets the same.
   *
   * @param size how many; all of them when there are not so many
   */
  public static List<FrozenHousehold> draw(
      String seed, Collection<FrozenHousehold> candidates, int size) {
    return candidates.stream()
        .sorted(
            Comparator.comparing((FrozenHousehold h) -> rank(seed, h.code()))
                .thenComparing(FrozenHousehold::position))
        .limit(size)
        .toList();
  }

  static String rank(String seed, String code) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest((seed + "|" + code).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
