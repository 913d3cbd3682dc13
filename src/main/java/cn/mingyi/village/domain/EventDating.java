package cn.mingyi.village.domain;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Lengths;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * On which day something may be said to have happened: not in the future, not before what must have
 * come first, and when recorded late only with a reason; the mark 补录 then stays.
 *
 * @param today when it is recorded
 * @param lateDays {@link FigureKind#LATE_RECORD}: up to so many days after it is not late
 */
public record EventDating(LocalDate today, int lateDays) {
  /** Field name of the reason, the same in every form. */
  public static final String LATE_REASON = "lateReason";

  /** Whether what happened on the day is 补录. */
  public boolean isLate(LocalDate happenedOn) {
    return happenedOn.plusDays(lateDays).isBefore(today);
  }

  /** {@link #refusals} of an event whose field is called happenedOn and that nothing precedes. */
  public void check(LocalDate happenedOn, String lateReason) {
    refuse(refusals("happenedOn", happenedOn, lateReason));
  }

  /**
   * @param earlier the day before which it cannot have happened
   * @param earlierWhat what happened then, e.g. 提议
   * @throws FieldRefused on happenedOn or lateReason
   */
  public void check(
      LocalDate happenedOn, LocalDate earlier, String earlierWhat, String lateReason) {
    refuse(refusals("happenedOn", happenedOn, earlier, earlierWhat, lateReason));
  }

  /** Sentence by field name; empty when the date may stand. */
  public Map<String, String> refusals(String field, LocalDate happenedOn, String lateReason) {
    return refusals(field, happenedOn, happenedOn, "", lateReason);
  }

  /** Sentence by field name; empty when the date may stand. */
  public Map<String, String> refusals(
      String field,
      LocalDate happenedOn,
      LocalDate earlier,
      String earlierWhat,
      String lateReason) {
    Map<String, String> refused = new LinkedHashMap<>();
    if (happenedOn.isAfter(today)) {
      refused.put(
          field, "日期 %s 还没有到，今天是 %s。".formatted(ChineseDate.of(happenedOn), ChineseDate.of(today)));
    } else if (happenedOn.isBefore(earlier)) {
      refused.put(
          field,
          "日期 %s 早于%s的日期 %s，请核对。"
              .formatted(ChineseDate.of(happenedOn), earlierWhat, ChineseDate.of(earlier)));
    }
    if (isLate(happenedOn) && lateReason.isBlank()) {
      refused.put(
          LATE_REASON,
          "事情已过去 %d 天，超过 %d 天属补录，请写明补录原因。"
              .formatted(ChronoUnit.DAYS.between(happenedOn, today), lateDays));
    } else if (isLate(happenedOn)) {
      refused.putAll(new Lengths().atMost(LATE_REASON, lateReason, 1000).refusals());
    }
    return refused;
  }

  private static void refuse(Map<String, String> refused) {
    if (!refused.isEmpty()) {
      throw new FieldRefused(refused);
    }
  }
}
