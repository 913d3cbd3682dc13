package cn.mingyi.village.domain;

/** What a deadline is for, with the number of days a new village starts with. */
public enum DeadlineKind {
  LATE_RECORD("补录", 3, 0, 30, "软件默认，可改"),
  MOTION_REPLY("动议答复", 10, 0, 3650, "软件默认，可改"),
  POSTING("公示期", 15, 15, 3650, "村民委员会组织法第三十五条"),
  OBJECTION_ANSWER("异议答复", 10, 0, 3650, "外省规定，可改");

  private final String label;
  private final int usualDays;
  private final int leastDays;
  private final int mostDays;
  private final String source;

  DeadlineKind(String label, int usualDays, int leastDays, int mostDays, String source) {
    this.label = label;
    this.usualDays = usualDays;
    this.leastDays = leastDays;
    this.mostDays = mostDays;
    this.source = source;
  }

  public String label() {
    return label;
  }

  public int usualDays() {
    return usualDays;
  }

  /** What the statute does not let a village go below; 0 when no statute says. */
  public int leastDays() {
    return leastDays;
  }

  /** What no village goes above: a record of long ago is 补录 everywhere. */
  public int mostDays() {
    return mostDays;
  }

  /** Where the usual number comes from. */
  public String source() {
    return source;
  }
}
