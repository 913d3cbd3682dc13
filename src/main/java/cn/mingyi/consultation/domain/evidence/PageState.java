package cn.mingyi.consultation.domain.evidence;

/** Where a page that was printed is. */
public enum PageState {
  OUT("未收回"),
  RETURNED("已收回"),
  VOID("作废");

  private final String label;

  PageState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
