package cn.mingyi.disclosure.domain;

/** What stands in a column: how it is set, and what of it may hang on a wall (domain §9). */
public enum ColumnKind {
  TEXT("文字"),
  NUMBER("数字"),
  /** In 元 with two decimals. */
  MONEY("金额"),
  DATE("日期"),
  NAME("姓名"),
  /** A child under 14 keeps the surname: 李*. */
  CHILD_NAME("未满14周岁姓名"),
  ID_NUMBER("身份证号"),
  PHONE("电话"),
  BANK_CARD("银行卡号"),
  /** Down to the 小组. */
  ADDRESS("住址"),
  /** Illness or kind of disability: left out of what is posted. */
  HEALTH("病情或残疾类别");

  private final String label;

  ColumnKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether calling it something else would bring on the wall what may not hang there. */
  public boolean hides() {
    return this == CHILD_NAME || this == ID_NUMBER || this == BANK_CARD || this == HEALTH;
  }
}
