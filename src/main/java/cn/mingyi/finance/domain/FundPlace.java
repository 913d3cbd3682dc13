package cn.mingyi.finance.domain;

/** Where money lies. */
public enum FundPlace {
  BANK("银行"),
  CASH("现金");

  private final String label;

  FundPlace(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public FundPlace other() {
    return this == BANK ? CASH : BANK;
  }
}
