package cn.mingyi.finance.domain;

/** Which way money goes. */
public enum Flow {
  INCOME("收入"),
  SPENDING("支出");

  private final String label;

  Flow(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
