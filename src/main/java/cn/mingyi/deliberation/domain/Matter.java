package cn.mingyi.deliberation.domain;

import cn.mingyi.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 事项.
 *
 * @param number e.g. 槐议〔2026〕3号; unique, given once
 * @param category key of the {@link Category}
 * @param cause 动议事由; stored once, the same on every paper
 * @param movers who moved it, as they are named on the 动议登记表
 * @param cosigningVillagers 联名村民
 * @param cosigningRepresentatives 联名村民代表
 * @param amount money at stake; null when none
 * @param levy 筹资筹劳: the majority is counted in households (LEVY)
 * @param version for the optimistic lock
 */
public record Matter(
    UUID id,
    String number,
    String title,
    String category,
    MatterSource source,
    String cause,
    String movers,
    int cosigningVillagers,
    int cosigningRepresentatives,
    @Nullable Money amount,
    boolean levy,
    LocalDate raisedOn,
    Step step,
    MatterState state,
    int version) {
  Matter at(Step next, MatterState nextState) {
    return new Matter(
        id,
        number,
        title,
        category,
        source,
        cause,
        movers,
        cosigningVillagers,
        cosigningRepresentatives,
        amount,
        levy,
        raisedOn,
        next,
        nextState,
        version);
  }

  /**
   * 联名 ≥ 1/10 of the villagers or ≥ 1/5 of the representatives: the motion must be taken up (domain
   * §2).
   */
  public boolean mustBeAccepted(int villagers, int representatives) {
    return (villagers > 0 && 10L * cosigningVillagers >= villagers)
        || (representatives > 0 && 5L * cosigningRepresentatives >= representatives);
  }
}
