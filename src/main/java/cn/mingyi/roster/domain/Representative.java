package cn.mingyi.roster.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 村民代表 with the households linked to him or her, as of a day.
 *
 * @param label e.g. 代表01
 * @param villager null while the person of the label has not been named
 */
public record Representative(
    String label, @Nullable Villager villager, List<Household> households) {
  public Representative {
    households = List.copyOf(households);
  }
}
