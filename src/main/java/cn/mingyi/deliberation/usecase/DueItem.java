package cn.mingyi.deliberation.usecase;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done by a day.
 *
 * @param due last day on which it is in time
 * @param sentence what is to be done, in Chinese
 * @param detail why, with the rule
 * @param matter whose it is; null for what concerns the village as a whole
 */
public record DueItem(
    Kind kind, LocalDate due, String sentence, String detail, @Nullable UUID matter) {
  /** What kind of thing is due (domain §11). */
  public enum Kind {
    MOTION_REPLY,
    CONSULTATION,
    RESPONSES,
    TAKE_DOWN,
    OBJECTION,
    OUTCOME_POST,
    AUTHORISATION_ENDS,
    REPRESENTATIVES_QUARTER,
    PARTY_QUARTER
  }
}
