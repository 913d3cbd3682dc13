package cn.mingyi.village.domain;

/** What a deadline is for, with the number of days a new village starts with. */
public enum DeadlineKind {
  LATE_RECORD("补录", 3, 0, "软件默认，可改"),
  MOTION_REPLY("动议答复", 10, 0, "软件默认，可改"),
  POSTING("公示期", 15, 15, "村民委员会组织法第三十五条"),
  OBJECTION_ANSWER("异议答复", 10, 0, "外省规定，可改");

  private final String label;
  private final int usualDays;
  private final int leastDays;
  private final String source;

  DeadlineKind(String label, int usualDays, int leastDays, String source) {
    this.label = label;
    this.usualDays = usualDays;
    this.leastDays = leastDays;
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

  /** Where the usual number comes from. */
  public String source() {
    return source;
  }
}
