package cn.mingyi.finance.domain;

/** The public tables of 财务 (domain §6). */
public enum FinanceTableKind {
  ENTRIES("收支逐笔"),
  SUMMARY("收支汇总"),
  DEBTS("债权债务"),
  ASSETS("资产"),
  RESOURCES("资源"),
  COLLECTION("发包租赁与合同收缴"),
  SPECIAL_FUNDS("专项资金"),
  DISTRIBUTION("收益分配"),
  BUDGET("年度预算"),
  FINAL_ACCOUNT("年度决算");

  private final String label;

  FinanceTableKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
