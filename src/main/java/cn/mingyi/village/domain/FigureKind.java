package cn.mingyi.village.domain;

/** What a figure is for, with the amount a new village starts with. */
public enum FigureKind {
  LATE_RECORD("补录", Unit.DAYS, 3, 0, 30, "软件默认，可改"),
  MOTION_REPLY("动议答复", Unit.DAYS, 10, 0, 3650, "软件默认，可改"),
  POSTING("公示期", Unit.DAYS, 15, 15, 3650, "村民委员会组织法第三十五条"),
  OBJECTION_ANSWER("异议答复", Unit.DAYS, 10, 0, 3650, "外省规定，可改"),
  FEEDBACK_ANSWER("意见反馈答复", Unit.DAYS, 10, 0, 3650, "外省规定，可改"),
  SPOT_CHECK("抽查比例", Unit.PERCENT, 10, 0, 100, "软件默认，可改"),
  SIGNED_PAGES("意见须在收回的意见表上", Unit.YES_NO, 1, 0, 1, "软件默认，可改"),
  SCANS_FIRST("意见表扫描齐全才出证明", Unit.YES_NO, 0, 0, 1, "软件默认，可改"),
  ANSWERS_FIRST("意见答复后才能表决", Unit.YES_NO, 1, 0, 1, "软件默认，可改"),
  SPENDING_LIMIT("支出限额", Unit.YUAN, 5_000, 0, 100_000_000, "软件默认，可改"),
  CLOSING_DAY("每月结账日", Unit.DAYS, 10, 1, 28, "软件默认，可改");

  /** What the amount counts. */
  public enum Unit {
    DAYS("日"),
    PERCENT("%"),
    /** Whole 元. */
    YUAN("元"),
    /** 1 = 是, 0 = 否. */
    YES_NO("");

    private final String label;

    Unit(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    /** An amount as people write it: 15 日, 10 %, 是. */
    public String write(int amount) {
      return switch (this) {
        case YES_NO -> amount == 0 ? "否" : "是";
        case YUAN -> String.format("%,d %s", amount, label);
        case DAYS, PERCENT -> amount + " " + label;
      };
    }
  }

  private final String label;
  private final Unit unit;
  private final int usual;
  private final int least;
  private final int most;
  private final String source;

  FigureKind(String label, Unit unit, int usual, int least, int most, String source) {
    this.label = label;
    this.unit = unit;
    this.usual = usual;
    this.least = least;
    this.most = most;
    this.source = source;
  }

  public String label() {
    return label;
  }

  public Unit unit() {
    return unit;
  }

  public int usual() {
    return usual;
  }

  /** What the statute does not let a village go below; 0 when no statute says. */
  public int least() {
    return least;
  }

  /** What no village goes above: a record of long ago is 补录 everywhere. */
  public int most() {
    return most;
  }

  /** Where the usual amount comes from. */
  public String source() {
    return source;
  }
}
