package cn.mingyi.consultation.domain;

import java.util.UUID;

/**
 * An entry of the frozen list as the roster had it when the round opened: a household, or under 按人
 * a villager of it. Later changes of the roster do not touch it: the denominator of the round is
 * fixed.
 *
 * @param subjectId the household of the roster, under 按人 the villager
 * @param position 序号 on the list, from 1
 * @param code 户编号; under 按人 with the number of the person in the household, e.g. 0041-2
 * @param personName empty under 按户
 * @param representativeLabel e.g. 代表01; empty when no representative is responsible
 * @param representativeName empty while the person of the label has not been named
 * @param microGrid 微网格; empty when the roster has none
 * @param phone empty when the roster has none
 * @param away whether the whole household (under 按人 the person) is 外出
 */
public record FrozenHousehold(
    UUID id,
    UUID roundId,
    UUID subjectId,
    int position,
    String code,
    String headName,
    String personName,
    String villageGroup,
    String representativeLabel,
    String representativeName,
    String microGrid,
    String phone,
    boolean away) {
  /** Who is asked: the person, or the household by its head. */
  public String name() {
    return personName.isEmpty() ? headName : personName;
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "FrozenHousehold[" + id + "]";
  }
}
