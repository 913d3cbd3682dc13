package cn.mingyi.deliberation.domain;

import static cn.mingyi.deliberation.domain.Ratio.atLeast;
import static cn.mingyi.deliberation.domain.Ratio.over;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 法定底线: what a statute asks for a meeting to decide. A village may ask for more, never for less.
 *
 * @param quorum null when the statute names none
 * @param ofEligible whether the majority is counted from 应到
 * @param noticeDays 0 when the statute names none
 * @param source the statute
 */
public record StatuteFloor(
    @Nullable Ratio quorum, Ratio majority, boolean ofEligible, int noticeDays, String source) {
  /** Empty where no statute says, so that the village decides. */
  public static Optional<StatuteFloor> of(ThresholdKey key) {
    Ratio half = over(2, 1);
    Ratio twoThirds = atLeast(3, 2);
    return switch (key) {
      case PARTY, PARTY_STATUTE -> floor(atLeast(2, 1), half, true, 0, "支部条例 11 条");
      case ASSEMBLY_PERSON -> floor(half, half, false, 10, "村组法 25、26 条");
      case ASSEMBLY_HOUSEHOLD -> floor(twoThirds, half, false, 10, "村组法 26 条");
      case REPRESENTATIVES -> floor(twoThirds, half, false, 0, "村组法 30 条");
      case GROUP_PERSON, GROUP_HOUSEHOLD -> floor(twoThirds, half, false, 0, "村组法 32 条");
      case MEMBERS -> floor(twoThirds, twoThirds, true, 10, "集体法 27 条");
      case MEMBER_REPS -> floor(null, twoThirds, true, 0, "集体法 28 条");
      case BRANCH, JOINT, LEVY -> Optional.empty();
    };
  }

  private static Optional<StatuteFloor> floor(
      @Nullable Ratio quorum, Ratio majority, boolean ofEligible, int noticeDays, String source) {
    return Optional.of(new StatuteFloor(quorum, majority, ofEligible, noticeDays, source));
  }

  /** Where a threshold asks for less than the statute: sentence by field name. */
  public Map<String, String> laxer(
      @Nullable Ratio itsQuorum, Ratio itsMajority, boolean itsOfEligible, int itsNoticeDays) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (quorum != null && (itsQuorum == null || !itsQuorum.asStrictAs(quorum))) {
      wrong.put("quorum", "不能低于法定的“%s”到会（%s）。".formatted(quorum.words(), source));
    }
    if (!itsMajority.asStrictAs(majority)) {
      wrong.put("majority", "不能低于法定的“赞成%s”（%s）。".formatted(majority.words(), source));
    }
    if (ofEligible && !itsOfEligible) {
      wrong.put("base", "法律规定按应到人数计算，不能改按到会人数（%s）。".formatted(source));
    }
    if (itsNoticeDays < noticeDays) {
      wrong.put("noticeDays", "法律规定至少提前 %d 日通知（%s）。".formatted(noticeDays, source));
    }
    return wrong;
  }
}
