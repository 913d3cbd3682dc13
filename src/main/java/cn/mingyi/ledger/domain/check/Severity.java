package cn.mingyi.ledger.domain.check;

/** How much weighs what a check finds. */
public enum Severity {
  /** Against statute or against the village's own method: the act itself is in doubt. */
  VIOLATION("不合规"),
  /** The act stands, its record or its time does not. */
  DEFICIENCY("应补正"),
  /** To be looked at; may well be right, so it takes nothing from the score. */
  ADVICE("提示");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
