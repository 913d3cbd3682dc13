package cn.mingyi.consultation.domain;

/** 除外原因: why a household leaves the denominator of a round. */
public enum ExclusionReason {
  MOVED_AWAY("整户迁出"),
  EXTINCT("绝户"),
  UNREACHABLE("失联"),
  OTHER("其他");

  private final String label;

  ExclusionReason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
