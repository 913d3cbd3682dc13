package cn.mingyi.disclosure.domain;

/** How far a disclosure that is owed has come. */
public enum SlotState {
  /** Not begun, and there is time. */
  DUE("待编制"),
  DRAFT("草稿"),
  IN_REVIEW("审核中"),
  /** Finished and not posted yet. */
  READY("待张贴"),
  POSTED("已张贴"),
  POSTED_LATE("逾期张贴"),
  OVERDUE("逾期");

  private final String label;

  SlotState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public boolean posted() {
    return this == POSTED || this == POSTED_LATE;
  }
}
