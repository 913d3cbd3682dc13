package cn.mingyi.disclosure.domain;

/** What a bulletin is made of: typed by the office, or generated from what is on file. */
public enum Template {
  NOTICE("通知正文", false),
  LIST("名单", false),
  REGISTER("登记表", false),
  RESOLUTION("决议公告", true),
  OUTCOME("结果公告", true),
  MATTERS("事项进度", true),
  CONSULTATIONS("民议进度", true),
  AUTHORISATIONS("授权登记", true),
  REPRESENTATIVES("代表联户", true),
  GRID_WORKERS("网格员名单", true),
  OFFICES("任职与分工", true),
  FEEDBACK("意见办理", true),
  FINANCE_ENTRIES("收支逐笔", true),
  FINANCE_SUMMARY("收支汇总", true),
  FINANCE_DEBTS("债权债务", true),
  FINANCE_ASSETS("资产", true),
  FINANCE_RESOURCES("资源", true),
  FINANCE_CONTRACTS("合同收缴", true),
  FINANCE_SPECIAL("专项资金", true),
  FINANCE_DISTRIBUTION("收益分配", true),
  FINANCE_BUDGET("财务预算", true),
  FINANCE_FINAL("财务决算", true);

  private final String label;
  private final boolean generated;

  Template(String label, boolean generated) {
    this.label = label;
    this.generated = generated;
  }

  public String label() {
    return label;
  }

  /** Whether the program writes it from its records, so that nothing is retyped. */
  public boolean generated() {
    return generated;
  }

  /** Whether it is computed from the entries of the books. */
  public boolean finance() {
    return name().startsWith("FINANCE_");
  }

  /** Whether it is the bulletin of one matter. */
  public boolean ofMatter() {
    return this == RESOLUTION || this == OUTCOME;
  }
}
