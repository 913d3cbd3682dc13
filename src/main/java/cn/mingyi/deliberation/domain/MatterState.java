package cn.mingyi.deliberation.domain;

/** Whether a matter goes on. */
public enum MatterState {
  ACTIVE("办理中"),
  DEFERRED("暂缓"),
  REJECTED("不予受理"),
  MERGED("并入其他事项"),
  TERMINATED("终止"),
  ARCHIVED("已归档");

  private final String label;

  MatterState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Nothing more can happen to it. */
  public boolean ended() {
    return this != ACTIVE && this != DEFERRED;
  }
}
