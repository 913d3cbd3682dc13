package cn.mingyi.roster.ui;

import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.Villager;

/**
 * A villager with what the tables say of him or her.
 *
 * @param age in whole years on the day; {@link #UNKNOWN} without birth date
 * @param standing 正式党员, 预备党员 or empty
 * @param offices the offices held on the day, joined by 、; empty when none
 * @param choice how he or she is told apart where people are chosen
 */
record VillagerLine(
    Villager villager,
    Household household,
    int age,
    boolean adult,
    String standing,
    String offices,
    String choice) {
  static final int UNKNOWN = -1;

  String name() {
    return villager.name();
  }

  String sex() {
    return villager.sex() == null ? "" : villager.sex().label();
  }

  String ageWords() {
    return age == UNKNOWN ? "" : String.valueOf(age);
  }

  /** The ID with its middle left out, unless the clerk asked for all of it. */
  String identity(boolean whole) {
    if (villager.identity() == null) {
      return "";
    }
    return whole ? villager.identity().value() : villager.identity().masked();
  }

  String phones() {
    return String.join("、", villager.phones());
  }

  /** Party standing and offices in one. */
  String roles() {
    return standing.isEmpty() || offices.isEmpty() ? standing + offices : standing + "、" + offices;
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "VillagerLine[" + villager.id() + "]";
  }
}
