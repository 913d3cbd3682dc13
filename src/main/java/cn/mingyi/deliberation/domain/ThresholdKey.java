package cn.mingyi.deliberation.domain;

import cn.mingyi.roster.domain.Body;

/** The keys of domain §3, each with the body that it is about. */
public enum ThresholdKey {
  BRANCH(Body.BRANCH, "支委会"),
  JOINT(Body.JOINT, "两委会"),
  /** The floor that no village default may go below. */
  PARTY_STATUTE(Body.PARTY, "党员大会（法定底线）"),
  PARTY(Body.PARTY, "党员大会"),
  ASSEMBLY_PERSON(Body.ASSEMBLY_PERSON, "村民会议（按人）"),
  ASSEMBLY_HOUSEHOLD(Body.ASSEMBLY_HOUSEHOLD, "村民会议（户代表）"),
  REPRESENTATIVES(Body.REPRESENTATIVES, "村民代表会议"),
  GROUP_PERSON(Body.GROUP_PERSON, "村民小组会议（按人）"),
  GROUP_HOUSEHOLD(Body.GROUP_HOUSEHOLD, "村民小组会议（户代表）"),
  MEMBERS(Body.MEMBERS, "成员大会"),
  MEMBER_REPS(Body.MEMBER_REPS, "成员代表大会"),
  /** 一事一议筹资筹劳: counted in households represented, beside the body's own rule. */
  LEVY(Body.REPRESENTATIVES, "一事一议筹资筹劳");

  private final Body body;
  private final String label;

  ThresholdKey(Body body, String label) {
    this.body = body;
    this.label = label;
  }

  public String label() {
    return label;
  }

  public Body body() {
    return body;
  }
}
