package cn.mingyi.ledger.domain.check;

/** What part of the work a check is about; each has a score of its own. */
public enum CheckArea {
  LINE("议事程序"),
  VOTE("会议表决"),
  CONSULTATION("民议"),
  DISCLOSURE("公开"),
  FINANCE("财务"),
  PRIVACY("个人信息"),
  RECORD("留痕补录");

  private final String label;

  CheckArea(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
