package cn.mingyi.roster.domain;

/** 党员身份. Only full members vote (支部条例 11). */
public enum PartyStanding {
  FULL("正式党员"),
  PROBATIONARY("预备党员");

  private final String label;

  PartyStanding(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
