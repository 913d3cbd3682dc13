package cn.mingyi.finance.domain;

/** 资产状态. */
public enum AssetState {
  IN_USE("在用"),
  LET("出租"),
  IDLE("闲置"),
  SCRAPPED("报废"),
  SOLD("已处置");

  private final String label;

  AssetState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
