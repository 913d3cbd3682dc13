package cn.mingyi.deliberation.domain;

import cn.mingyi.roster.domain.Body;

/** The keys of domain §3, each with the body that it is about. */
public enum ThresholdKey {
  BRANCH(Body.BRANCH),
  JOINT(Body.JOINT),
  /** The floor that no village default may go below. */
  PARTY_STATUTE(Body.PARTY),
  PARTY(Body.PARTY),
  ASSEMBLY_PERSON(Body.ASSEMBLY_PERSON),
  ASSEMBLY_HOUSEHOLD(Body.ASSEMBLY_HOUSEHOLD),
  REPRESENTATIVES(Body.REPRESENTATIVES),
  GROUP_PERSON(Body.GROUP_PERSON),
  GROUP_HOUSEHOLD(Body.GROUP_HOUSEHOLD),
  MEMBERS(Body.MEMBERS),
  MEMBER_REPS(Body.MEMBER_REPS),
  /** 一事一议筹资筹劳: counted in households represented, beside the body's own rule. */
  LEVY(Body.REPRESENTATIVES);

  private final Body body;

  ThresholdKey(Body body) {
    this.body = body;
  }

  public Body body() {
    return body;
  }
}
