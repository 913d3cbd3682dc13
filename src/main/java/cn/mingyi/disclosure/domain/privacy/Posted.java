package cn.mingyi.disclosure.domain.privacy;

import cn.mingyi.disclosure.domain.BulletinText;
import java.util.List;
import java.util.function.Predicate;

/** The one way from what was typed to what may hang on a wall (domain §9). */
public final class Posted {
  /** One is enough; the next one proves it. */
  private static final int ROUNDS = 5;

  private Posted() {}

  /**
   * The text that may hang: masked by its columns, and every number of a person that a scan still
   * finds masked too, but for what was released with a reason.
   *
   * @param released by {@link Finding#key()} of a finding of the text that is masked by columns
   */
  public static BulletinText of(BulletinText typed, Predicate<Finding> released) {
    BulletinText text = Masking.byColumns(typed);
    for (int round = 0; round < ROUNDS; round++) {
      List<Finding> open = unreleased(text, released);
      if (open.isEmpty()) {
        return text;
      }
      text = Masking.maskAll(text, open);
    }
    throw new IllegalStateException("a number of a person is left after masking");
  }

  /** What stops 定稿: the findings that the columns do not mask and nobody has released. */
  public static List<Finding> open(BulletinText typed, Predicate<Finding> released) {
    return unreleased(Masking.byColumns(typed), released);
  }

  private static List<Finding> unreleased(BulletinText text, Predicate<Finding> released) {
    return PrivacyScan.scan(text).stream().filter(f -> !released.test(f)).toList();
  }
}
