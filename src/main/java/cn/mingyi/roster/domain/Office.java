package cn.mingyi.roster.domain;

/** 职务: an office that a villager holds for a term. */
public enum Office {
  BRANCH_SECRETARY("村党组织书记"),
  BRANCH_DEPUTY_SECRETARY("村党组织副书记"),
  BRANCH_MEMBER("村党组织委员"),
  COMMITTEE_CHAIR("村委会主任"),
  COMMITTEE_VICE_CHAIR("村委会副主任"),
  COMMITTEE_MEMBER("村委会委员"),
  SUPERVISION_CHAIR("村监会主任"),
  SUPERVISION_MEMBER("村监会委员"),
  REPRESENTATIVE("村民代表"),
  GROUP_LEADER("村民小组组长"),
  CLERK("文书"),
  MEMBER_REPRESENTATIVE("集体经济组织成员代表"),
  BOOKKEEPER("报账员"),
  MICRO_GRID_WORKER("微网格员");

  private final String label;

  Office(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether the office sits in 支委会. */
  public boolean inBranchCommittee() {
    return this == BRANCH_SECRETARY || this == BRANCH_DEPUTY_SECRETARY || this == BRANCH_MEMBER;
  }

  /** Whether the office sits in 村委会. */
  public boolean inVillageCommittee() {
    return this == COMMITTEE_CHAIR || this == COMMITTEE_VICE_CHAIR || this == COMMITTEE_MEMBER;
  }

  /** Whether the office sits in 村监会. */
  public boolean inSupervision() {
    return this == SUPERVISION_CHAIR || this == SUPERVISION_MEMBER;
  }

  /** Whether the office needs a scope: a group, a grid, or the label of a representative. */
  public boolean needsScope() {
    return this == REPRESENTATIVE || this == GROUP_LEADER || this == MICRO_GRID_WORKER;
  }
}
