package cn.mingyi.deliberation.domain;

/** What can happen to a matter as a whole. */
public enum EventKind {
  RAISED("提出动议"),
  PASSED("通过"),
  FAILED("未通过"),
  RETURNED("退回"),
  REJECTED("不予受理"),
  DEFERRED("暂缓"),
  RESUMED("恢复办理"),
  MERGED("并入其他事项"),
  TERMINATED("终止"),
  ARCHIVED("归档");

  private final String label;

  EventKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
