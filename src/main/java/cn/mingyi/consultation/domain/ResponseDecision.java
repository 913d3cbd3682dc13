package cn.mingyi.consultation.domain;

/** 采纳情况. */
public enum ResponseDecision {
  ADOPTED("采纳"),
  PARTLY("部分采纳"),
  NOT_ADOPTED("未采纳");

  private final String label;

  ResponseDecision(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
