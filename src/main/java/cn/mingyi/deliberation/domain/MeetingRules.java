package cn.mingyi.deliberation.domain;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Condition;
import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which rule a meeting is held under, what its record must satisfy, and what it decides. */
public final class MeetingRules {
  private MeetingRules() {}

  /** What a meeting's record is checked for beside the gate and the verdict. */
  public enum Rule {
    BODY_OF_STEP,
    ATTENDANCE,
    LIST,
    ELIGIBLE_REASON,
    NOTICE,
    ONE_DAY,
    HOUSEHOLDS
  }

  /** The rule for a body; 支委会 and 两委 have theirs, the party's is watched by the statute's floor. */
  public static ThresholdKey key(Body body) {
    return switch (body) {
      case BRANCH -> ThresholdKey.BRANCH;
      case JOINT -> ThresholdKey.JOINT;
      case PARTY -> ThresholdKey.PARTY;
      case REPRESENTATIVES -> ThresholdKey.REPRESENTATIVES;
      case ASSEMBLY_PERSON -> ThresholdKey.ASSEMBLY_PERSON;
      case ASSEMBLY_HOUSEHOLD -> ThresholdKey.ASSEMBLY_HOUSEHOLD;
      case GROUP_PERSON -> ThresholdKey.GROUP_PERSON;
      case GROUP_HOUSEHOLD -> ThresholdKey.GROUP_HOUSEHOLD;
      case MEMBERS -> ThresholdKey.MEMBERS;
      case MEMBER_REPS -> ThresholdKey.MEMBER_REPS;
      case SUPERVISION -> throw new IllegalArgumentException("村监会 does not decide matters");
    };
  }

  /** Conditions without which the meeting cannot be recorded at all. */
  public static List<Condition> conditions(
      MatterFile file, RuleBook rules, LocalDate day, MeetingDraft draft) {
    List<Condition> conditions = new ArrayList<>();
    Optional<Body> fixed = file.matter().step().meetingBody();
    if (fixed.isPresent() && fixed.get() != draft.body()) {
      conditions.add(
          new Condition(
              Rule.BODY_OF_STEP,
              false,
              file.matter().step().label() + "由" + fixed.get().label() + "召开。"));
    }
    conditions.add(
        new Condition(
            Rule.ATTENDANCE,
            draft.present() >= 0 && draft.present() <= draft.eligible() && draft.eligible() > 0,
            draft.eligible() <= 0
                ? "应到人数为 0：名册里没有" + draft.body().label() + "的成员，请先到花名册登记任职。"
                : draft.present() > draft.eligible()
                    ? "实到 %d 人，多于应到 %d 人。".formatted(draft.present(), draft.eligible())
                    : "应到 %d，实到 %d".formatted(draft.eligible(), draft.present())));
    if (!draft.attendees().isEmpty() && draft.attendees().size() != draft.present()) {
      conditions.add(
          new Condition(
              Rule.LIST,
              false,
              "签到名单 %d 人，与实到 %d 人不符。".formatted(draft.attendees().size(), draft.present())));
    }
    if (draft.eligible() != draft.counted() && draft.eligibleReason().isBlank()) {
      conditions.add(
          new Condition(
              Rule.ELIGIBLE_REASON,
              false,
              "应到改为 %d 人（按花名册是 %d 人），必须写明理由。".formatted(draft.eligible(), draft.counted())));
    }
    notice(rules.threshold(key(draft.body()), day), day, draft).ifPresent(conditions::add);
    sharedMeeting(file, day, draft).ifPresent(conditions::add);
    conditions.addAll(draft.ballot().sums(draft.present()));
    if (countsHouseholds(file.matter())) {
      conditions.add(households(draft.households()));
    }
    return conditions;
  }

  private static Optional<Condition> notice(Threshold rule, LocalDate day, MeetingDraft draft) {
    if (rule.noticeDays() == 0) {
      return Optional.empty();
    }
    LocalDate given = draft.noticeOn();
    if (given == null) {
      return Optional.of(
          new Condition(
              Rule.NOTICE,
              false,
              "没有登记会议通知日期：%s须提前 %d 日通知（%s）。"
                  .formatted(draft.body().label(), rule.noticeDays(), rule.source())));
    }
    long ahead = ChronoUnit.DAYS.between(given, day);
    boolean enough = ahead >= rule.noticeDays();
    return Optional.of(
        new Condition(
            Rule.NOTICE,
            enough,
            "会议通知 %s，提前 %d 日%s"
                .formatted(
                    ChineseDate.of(given),
                    ahead,
                    enough ? "" : "，须提前 " + rule.noticeDays() + " 日（" + rule.source() + "）")));
  }

  /** 一肩挑 ☆: 提议 and 商议 may share one meeting; then they are of the same day. */
  private static Optional<Condition> sharedMeeting(
      MatterFile file, LocalDate day, MeetingDraft draft) {
    Step shared = draft.sharedWith();
    if (shared == null) {
      return Optional.empty();
    }
    boolean allowed =
        file.matter().step() == Step.JOINT_MEETING
            && shared == Step.PROPOSAL
            && file.decidingMeeting(shared).filter(m -> m.heldOn().equals(day)).isPresent();
    return Optional.of(
        new Condition(Rule.ONE_DAY, allowed, allowed ? "与提议同一次会议（一肩挑）" : "只有商议可以与同一天的提议合并为一次会议。"));
  }

  private static boolean countsHouseholds(Matter matter) {
    return matter.levy() && matter.step() == Step.RESOLUTION;
  }

  /** A vote must not fail, or pass, because the households were not or wrongly counted. */
  private static Condition households(@Nullable HouseholdWeight weight) {
    if (weight == null) {
      return new Condition(Rule.HOUSEHOLDS, false, "筹资筹劳要按户计算：请填到会的人代表多少户、赞成的人代表多少户。");
    }
    boolean sound = 0 <= weight.inFavour() && weight.inFavour() <= weight.present();
    return new Condition(
        Rule.HOUSEHOLDS,
        sound,
        sound
            ? "到会的人代表 %d 户".formatted(weight.present())
            : "赞成的户数 %d，到会代表的户数 %d，请核对。".formatted(weight.inFavour(), weight.present()));
  }

  /** What the meeting decides. */
  public static Verdict verdict(Matter matter, RuleBook rules, LocalDate day, MeetingDraft draft) {
    Threshold rule = rules.threshold(key(draft.body()), day);
    int inFavour = draft.ballot().inFavour();
    Verdict verdict =
        draft.body() == Body.PARTY
            ? Verdict.withFloor(
                rule,
                rules.threshold(ThresholdKey.PARTY_STATUTE, day),
                draft.eligible(),
                draft.present(),
                inFavour)
            : Verdict.of(rule, draft.eligible(), draft.present(), inFavour);
    return countsHouseholds(matter)
        ? verdict.andLevy(rules.threshold(ThresholdKey.LEVY, day), draft.households())
        : verdict;
  }

  /**
   * The verdict of a recorded meeting, explained again under the rule version it was decided under,
   * whatever the rules say today.
   *
   * @param rules the rules of all times
   */
  public static Verdict explain(Matter matter, Meeting meeting, RuleBook rules) {
    LocalDate day = meeting.heldOn();
    Threshold rule =
        rules.thresholds().stream()
            .filter(t -> t.id().equals(meeting.threshold()))
            .findFirst()
            .orElseGet(() -> rules.threshold(key(meeting.body()), day));
    int inFavour = meeting.ballot().inFavour();
    Verdict verdict =
        meeting.body() == Body.PARTY
            ? Verdict.withFloor(
                rule,
                rules.threshold(ThresholdKey.PARTY_STATUTE, day),
                meeting.eligible(),
                meeting.present(),
                inFavour)
            : Verdict.of(rule, meeting.eligible(), meeting.present(), inFavour);
    return matter.levy() && meeting.step() == Step.RESOLUTION
        ? verdict.andLevy(rules.threshold(ThresholdKey.LEVY, day), meeting.households())
        : verdict;
  }
}
