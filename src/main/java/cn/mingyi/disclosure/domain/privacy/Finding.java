package cn.mingyi.disclosure.domain.privacy;

/**
 * A number of a person that stands in a text. Its text form is masked, so that no log or message
 * carries the number.
 *
 * @param found the characters as they stand there, separators included; for the screen only
 * @param masked what may stand there instead
 */
public record Finding(FindingKind kind, Spot spot, String found, String masked) {
  /**
   * By which a release is remembered; says no more than what may hang. A number that is moved to
   * another place must be released again.
   */
  public String key() {
    return kind + "|" + masked + "|" + spot.words();
  }

  /** E.g. 表格第3行“摘要”列有手机号 138****1234. */
  public String words() {
    return spot.words() + "有" + kind.label() + " " + masked;
  }

  @Override
  public String toString() {
    return kind + " at " + spot.part() + " " + masked;
  }
}
