package cn.mingyi.finance.domain;

/** 收入科目. */
public enum IncomeItem implements Item {
  OPERATION("经营收入"),
  CONTRACTS("发包及上交收入"),
  SUBSIDY("补助收入"),
  INVESTMENT("投资收益"),
  LAND_COMPENSATION("征地补偿"),
  DONATION("捐赠"),
  LEVY("一事一议"),
  OTHER("其他收入");

  private final String label;

  IncomeItem(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public Flow flow() {
    return Flow.INCOME;
  }
}
