package cn.mingyi.consultation.domain;

/** 方式: how a household was asked. */
public enum Channel {
  VISIT("入户"),
  PHONE("电话"),
  WECHAT("微信"),
  LETTER("信函"),
  MEETING("会议");

  private final String label;

  Channel(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether nobody signs before the asker, so that a witness and evidence stand for it. */
  public boolean needsWitness() {
    return this == PHONE || this == WECHAT || this == LETTER;
  }
}
