package cn.mingyi.roster.ui;

import cn.mingyi.roster.domain.Household;
import java.util.List;

/**
 * A household with its people.
 *
 * @param members the head first
 * @param label of its representative; empty when it has none
 * @param representative name of the person of the label; empty while nobody was named
 */
record HouseholdLine(
    Household household, List<VillagerLine> members, String label, String representative) {
  HouseholdLine {
    members = List.copyOf(members);
  }

  boolean linked() {
    return !label.isEmpty();
  }

  /** Label and name of the representative, e.g. 代表01 刘桂兰. */
  String representativeWords() {
    return representative.isEmpty() ? label : label + " " + representative;
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "HouseholdLine[" + household.id() + "]";
  }
}
