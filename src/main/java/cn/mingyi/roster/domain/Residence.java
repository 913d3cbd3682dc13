package cn.mingyi.roster.domain;

/** 居住状态. */
public enum Residence {
  RESIDENT("常住"),
  AWAY("外出");

  private final String label;

  Residence(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
