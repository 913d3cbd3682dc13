package cn.mingyi.disclosure.domain;

/** Where a bulletin stands in its life (domain §6). */
public enum BulletinState {
  DRAFT("草稿"),
  IN_REVIEW("审核中"),
  RETURNED("退回修改"),
  APPROVED("审核通过"),
  /** Number given, words frozen; hangs nowhere, or no longer. */
  FINAL("定稿待张贴"),
  POSTED("张贴中"),
  ENDED("期满撤下"),
  /** Given up before it had a number. */
  DROPPED("作废");

  private final String label;

  BulletinState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** Whether its words may change. */
  public boolean editable() {
    return this == DRAFT || this == RETURNED;
  }

  /** Whether it has a number, so that its words are frozen. */
  public boolean frozen() {
    return this == FINAL || this == POSTED || this == ENDED;
  }
}
