package cn.mingyi.finance.domain;

/** How an entry came into the book. */
public enum EntryKind {
  PLAIN("记账"),
  /** 红字冲销: takes an entry back; its amount counts negative. */
  REVERSAL("冲销"),
  /** What should have stood there instead. */
  REPLACEMENT("更正");

  private final String label;

  EntryKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
