package cn.mingyi.finance.domain;

/** Who owes whom. */
public enum DebtKind {
  /** The village is owed. */
  CLAIM("债权"),
  /** The village owes. */
  DEBT("债务");

  private final String label;

  DebtKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
