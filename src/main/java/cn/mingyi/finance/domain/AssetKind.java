package cn.mingyi.finance.domain;

/** 资产类别. */
public enum AssetKind {
  OPERATING("经营性"),
  NON_OPERATING("非经营性");

  private final String label;

  AssetKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
