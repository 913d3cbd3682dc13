package cn.mingyi.finance.domain;

/** 收益分配: for what a year's proceeds are set aside. */
public enum DistributionItem {
  RESERVE("提取公积公益金"),
  WELFARE("提取福利费"),
  INVESTORS("外来投资分利"),
  MEMBERS("成员分配"),
  OTHER("其他分配");

  private final String label;

  DistributionItem(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
