package cn.mingyi.roster.domain;

/** 会议主体: a body whose 应到 is counted from the roster (domain §3). */
public enum Body {
  BRANCH("支委会"),
  JOINT("村“两委”会议"),
  PARTY("党员大会"),
  REPRESENTATIVES("村民代表会议"),
  ASSEMBLY_PERSON("村民会议（按人）"),
  ASSEMBLY_HOUSEHOLD("村民会议（户代表）"),
  GROUP_PERSON("村民小组会议（按人）"),
  GROUP_HOUSEHOLD("村民小组会议（户代表）"),
  /** 成员: while no register of members is kept, adult villagers stand for them △. */
  MEMBERS("集体经济组织成员大会"),
  MEMBER_REPS("集体经济组织成员代表大会"),
  SUPERVISION("村务监督委员会");

  private final String label;

  Body(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether the body belongs to one 村民小组. */
  public boolean ofOneGroup() {
    return this == GROUP_PERSON || this == GROUP_HOUSEHOLD;
  }

  /** Whether households are counted, not persons. */
  public boolean ofHouseholds() {
    return this == ASSEMBLY_HOUSEHOLD || this == GROUP_HOUSEHOLD;
  }
}
