package cn.mingyi.consultation.domain;

import java.util.UUID;

/**
 * A household as the roster had it when the round opened. Later changes of the roster do not touch
 * it: the denominator of the round is fixed.
 *
 * @param householdId the household of the roster
 * @param position 序号 on the list, from 1
 * @param code 户编号
 * @param representativeLabel e.g. 代表01; empty when no representative is responsible
 * @param representativeName empty while the person of the label has not been named
 * @param phone empty when the roster has none
 */
public record FrozenHousehold(
    UUID id,
    UUID roundId,
    UUID householdId,
    int position,
    String code,
    String headName,
    String villageGroup,
    String representativeLabel,
    String representativeName,
    String phone) {
  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "FrozenHousehold[" + id + "]";
  }
}
