package cn.mingyi.finance.domain;

/** 支出科目. */
public enum SpendingItem implements Item {
  CADRES("干部报酬"),
  OFFICE("办公支出"),
  WELFARE("公益支出"),
  RELIEF("救济支出"),
  OPERATION("经营支出"),
  INVESTMENT("投资支出"),
  DEBT("偿债支出"),
  OTHER("其他支出");

  private final String label;

  SpendingItem(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public Flow flow() {
    return Flow.SPENDING;
  }
}
