package cn.mingyi.deliberation.domain;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.Refused;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.village.domain.FigureBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 六议两公开: the only functions that move a matter. Pure: a file goes in, the longer file comes out, or
 * the rules refuse and nothing has happened.
 */
public final class Line {
  private static final int REASON = 2000;

  private final RuleBook rules;
  private final FigureBook figures;

  /** What the line refuses beside the gates. */
  public enum Rule {
    REASON,
    STEP,
    EARLIER_TARGET,
    VOTED_DOWN,
    MUST_ACCEPT,
    STATE,
    PLAN_CLOSED,
    FINISHED,
    ASKED_ALREADY
  }

  public Line(RuleBook rules, FigureBook figures) {
    this.rules = rules;
    this.figures = figures;
  }

  /** 动议: the first record of a matter. */
  public MatterFile raise(Matter matter, When when) {
    MatterFile file = new MatterFile(matter, List.of(), null);
    String late = dated(file, when);
    return file.with(event(file, EventKind.RAISED, Step.MOTION, Step.MOTION, "", late, when));
  }

  /** 受理: the motion goes to 提议. */
  public MatterFile accept(MatterFile file, When when) {
    inStep(file, Step.MOTION);
    String late = dated(file, when);
    Refused.unlessMet(StepGate.of(Step.MOTION).conditions(file, rules, when.on(), null));
    return pass(file, late, when);
  }

  /**
   * 不予受理, with the reason that the movers are told.
   *
   * @param villagers 十八周岁以上村民 on that day
   * @param representatives 村民代表 on that day
   */
  public MatterFile reject(
      MatterFile file, String reason, int villagers, int representatives, When when) {
    inStep(file, Step.MOTION);
    notToBeAccepted(file, villagers, representatives);
    return end(file, EventKind.REJECTED, MatterState.REJECTED, reason, when);
  }

  /** A motion with enough signatures is taken up; it is not put off or ended on any other way. */
  private static void notToBeAccepted(MatterFile file, int villagers, int representatives) {
    if (file.matter().step() == Step.MOTION
        && file.matter().mustBeAccepted(villagers, representatives)) {
      throw new Refused(
          Rule.MUST_ACCEPT,
          "联名村民 %d 人（十分之一为 %d 人）、联名代表 %d 人（五分之一为 %d 人），达到联名人数，必须受理。"
              .formatted(
                  file.matter().cosigningVillagers(),
                  (villagers + 9) / 10,
                  file.matter().cosigningRepresentatives(),
                  (representatives + 4) / 5));
    }
  }

  /** A new version of the plan; the reason says what changed. */
  public MatterFile revise(MatterFile file, String text, String reason, When when) {
    active(file);
    Step step = file.matter().step();
    if (!step.before(Step.RESOLUTION)) {
      throw new Refused(Rule.PLAN_CLOSED, "事项已到" + step.label() + "，方案不能再改。要改方案，请先退回到前面的步骤。");
    }
    // 未通过 goes back first; it is not mended where it failed (domain §2).
    votedDown(file)
        .ifPresent(failed -> {
          throw new Refused(List.of(failed));
        });
    String late = dated(file, when);
    if (text.isBlank()) {
      throw new FieldRefused("text", "请写方案内容。");
    }
    if (file.planNumber() > 0 && reason.isBlank()) {
      throw new FieldRefused("reason", "请写明方案改了什么、为什么改。");
    }
    new Lengths().atMost("text", text, 20_000).atMost("reason", reason, REASON).refuse();
    return file.with(
        new PlanVersion(
            UUID.randomUUID(),
            file.matter().id(),
            file.planNumber() + 1,
            text,
            reason,
            step,
            when.on(),
            late,
            when.recordedAt()));
  }

  /** What the meeting would decide. */
  public Verdict verdict(MatterFile file, MeetingDraft draft, LocalDate day) {
    return MeetingRules.verdict(file.matter(), rules, day, draft);
  }

  /** Conditions without which the meeting cannot be recorded, whatever it decided. */
  public List<Condition> mustHold(MatterFile file, MeetingDraft draft, LocalDate day) {
    Step step = file.matter().step();
    List<Condition> list =
        new ArrayList<>(StepGate.of(step).conditions(file, rules, day, draft.body()));
    votedDown(file).ifPresent(list::add);
    list.addAll(MeetingRules.conditions(file, rules, day, draft));
    return list;
  }

  /**
   * Records a meeting. Carried: the matter moves on; not carried: 未通过 is recorded; not quorate: the
   * meeting is recorded as invalid and may be held again.
   */
  public MatterFile hold(MatterFile file, MeetingDraft draft, When when) {
    Step step = file.matter().step();
    if (!step.hasMeeting()) {
      throw new Refused(Rule.STEP, step.label() + "不是会议步骤。");
    }
    String late = dated(file, when);
    Refused.unlessMet(mustHold(file, draft, when.on()));
    Verdict verdict = MeetingRules.verdict(file.matter(), rules, when.on(), draft);
    Meeting meeting =
        new Meeting(
            UUID.randomUUID(),
            file.matter().id(),
            step,
            draft.body(),
            draft.villageGroup(),
            file.planNumber(),
            when.on(),
            draft.place(),
            draft.noticeOn(),
            draft.counted(),
            draft.eligible(),
            draft.eligible() == draft.counted() ? "" : draft.eligibleReason(),
            draft.present(),
            draft.attendees(),
            draft.chair(),
            draft.recorder(),
            draft.townshipAttendees(),
            draft.content(),
            draft.ballot(),
            draft.households(),
            rules.threshold(MeetingRules.key(draft.body()), when.on()).id(),
            verdict.quorate(),
            verdict.carried(),
            draft.sharedWith(),
            late,
            when.recordedAt());
    MatterFile held = file.with(meeting);
    if (verdict.carried()) {
      return pass(held, late, when);
    }
    return verdict.quorate()
        ? held.with(event(held, EventKind.FAILED, step, step, "", late, when))
        : held;
  }

  /** 民议 is complete: every household of the frozen list has a recorded opinion. */
  public MatterFile completeConsultation(MatterFile file, When when) {
    inStep(file, Step.HOUSEHOLD_CONSULTATION);
    String late = dated(file, when);
    Refused.unlessMet(
        StepGate.of(Step.HOUSEHOLD_CONSULTATION).conditions(file, rules, when.on(), null));
    return pass(file, late, when);
  }

  /** Conditions under which a round of 民议 may begin. */
  public void mayOpenRound(MatterFile file, LocalDate day) {
    inStep(file, Step.HOUSEHOLD_CONSULTATION);
    active(file);
    if (day.isBefore(file.latestDay())) {
      throw new FieldRefused("openedOn", "不能早于 " + ChineseDate.of(file.latestDay()) + "（上一步的日期）。");
    }
    if (file.planNumber() == 0) {
      throw new Refused(StepGate.Rule.PLAN, "还没有方案，请先写方案第一版。");
    }
    ConsultationStatus round = file.consultation();
    if (round != null && round.planVersion() == file.planNumber()) {
      throw new Refused(
          Rule.ASKED_ALREADY,
          "方案 v%d 已有第 %d 轮民议，方案没有改动，不用重新开始。".formatted(round.planVersion(), round.round()));
    }
  }

  /** A disclosure step is done: posted, run its days, taken down, no open objection. */
  public MatterFile completeDisclosure(MatterFile file, When when) {
    Step step = file.matter().step();
    if (!step.isDisclosure()) {
      throw new Refused(Rule.STEP, step.label() + "不是公开步骤。");
    }
    if (file.passed(step)) {
      throw new Refused(Rule.FINISHED, step.label() + "已经完成，可以归档。");
    }
    String late = dated(file, when);
    Refused.unlessMet(StepGate.of(step).conditions(file, rules, when.on(), null));
    return pass(file, late, when);
  }

  /** 归档: everything of the line is done. */
  public MatterFile archive(MatterFile file, When when) {
    if (!file.passed(Step.OUTCOME_DISCLOSURE)) {
      throw new Refused(Rule.FINISHED, "实施结果公开还没有完成，不能归档。");
    }
    // An objection may still have come after the last step was done.
    Refused.unlessMet(List.of(StepGate.objections(file)));
    return end(file, EventKind.ARCHIVED, MatterState.ARCHIVED, "办理完毕", when);
  }

  /** Back to an earlier step; what was passed from there on must be passed again. */
  public MatterFile giveBack(MatterFile file, Step target, String reason, When when) {
    active(file);
    Step step = file.matter().step();
    if (!target.before(step)) {
      throw new Refused(Rule.EARLIER_TARGET, "只能退回到" + step.label() + "之前的步骤。");
    }
    reasoned(reason);
    String late = dated(file, when);
    return file.with(file.matter().at(target, MatterState.ACTIVE))
        .with(event(file, EventKind.RETURNED, step, target, reason, late, when));
  }

  /**
   * @param villagers 十八周岁以上村民 on that day; asked only at 动议
   * @param representatives 村民代表 on that day; asked only at 动议
   */
  public MatterFile defer(
      MatterFile file, String reason, int villagers, int representatives, When when) {
    active(file);
    notToBeAccepted(file, villagers, representatives);
    return end(file, EventKind.DEFERRED, MatterState.DEFERRED, reason, when);
  }

  public MatterFile resume(MatterFile file, String reason, When when) {
    if (file.matter().state() != MatterState.DEFERRED) {
      throw new Refused(Rule.STATE, "事项没有暂缓，不需要恢复。");
    }
    reasoned(reason);
    String late = dated(file, when);
    Step step = file.matter().step();
    return file.with(file.matter().at(step, MatterState.ACTIVE))
        .with(event(file, EventKind.RESUMED, step, step, reason, late, when));
  }

  /**
   * @param into number of the matter that this one goes on in
   * @param villagers as in {@link #defer}
   * @param representatives as in {@link #defer}
   */
  public MatterFile merge(
      MatterFile file, String into, String reason, int villagers, int representatives, When when) {
    active(file);
    notToBeAccepted(file, villagers, representatives);
    if (into.equals(file.matter().number())) {
      throw new Refused(Rule.STATE, "不能并入自己。");
    }
    reasoned(reason);
    String where = "并入 " + into + "：";
    new Lengths().atMost("reason", reason, REASON - where.length()).refuse();
    return end(file, EventKind.MERGED, MatterState.MERGED, where + reason, when);
  }

  /**
   * @param villagers as in {@link #defer}
   * @param representatives as in {@link #defer}
   */
  public MatterFile terminate(
      MatterFile file, String reason, int villagers, int representatives, When when) {
    if (file.matter().state() == MatterState.DEFERRED) {
      return terminate(
          file.with(file.matter().at(file.matter().step(), MatterState.ACTIVE)),
          reason,
          villagers,
          representatives,
          when);
    }
    active(file);
    notToBeAccepted(file, villagers, representatives);
    return end(file, EventKind.TERMINATED, MatterState.TERMINATED, reason, when);
  }

  private MatterFile end(
      MatterFile file, EventKind kind, MatterState state, String reason, When when) {
    active(file);
    reasoned(reason);
    String late = dated(file, when);
    Step step = file.matter().step();
    return file.with(file.matter().at(step, state))
        .with(event(file, kind, step, step, reason, late, when));
  }

  private MatterFile pass(MatterFile file, String late, When when) {
    Step step = file.matter().step();
    Step next = step.next().orElse(step);
    return file.with(file.matter().at(next, MatterState.ACTIVE))
        .with(event(file, EventKind.PASSED, step, next, "", late, when));
  }

  /** 未通过 may return only as a new version (domain §2). */
  private static Optional<Condition> votedDown(MatterFile file) {
    Step step = file.matter().step();
    return file.meeting(step)
        .filter(m -> m.quorate() && !m.carried() && m.planVersion() == file.planNumber())
        .map(m ->
            new Condition(
                Rule.VOTED_DOWN,
                false,
                "方案 v%d 已在%s中未通过。请退回，改成新版本后再议。".formatted(m.planVersion(), step.label())));
  }

  private static void active(MatterFile file) {
    if (file.matter().state() != MatterState.ACTIVE) {
      throw new Refused(Rule.STATE, "事项" + file.matter().state().label() + "，不能继续办理。");
    }
  }

  private static void inStep(MatterFile file, Step step) {
    active(file);
    if (file.matter().step() != step) {
      throw new Refused(
          Rule.STEP, "事项在“" + file.matter().step().label() + "”，不在“" + step.label() + "”。");
    }
  }

  private static void reasoned(String reason) {
    if (reason.isBlank()) {
      throw new FieldRefused("reason", "请写明理由。");
    }
    new Lengths().atMost("reason", reason, REASON).refuse();
  }

  /** Checks the day and gives back the reason for lateness; empty when it is not late. */
  private String dated(MatterFile file, When when) {
    return when.checked(file, figures);
  }

  private static MatterEvent event(
      MatterFile file,
      EventKind kind,
      Step step,
      Step target,
      String reason,
      String late,
      When when) {
    return new MatterEvent(
        UUID.randomUUID(),
        file.matter().id(),
        file.events().size() + 1,
        kind,
        step,
        target,
        when.on(),
        reason,
        late,
        when.recordedAt());
  }

  /** For a body's 应到 and threshold as the form shows them before anything is typed. */
  public Threshold threshold(Body body, LocalDate day) {
    return rules.threshold(MeetingRules.key(body), day);
  }

  /** The gate of the current step, for the screen. */
  public List<Condition> gate(MatterFile file, LocalDate day, @Nullable Body body) {
    return StepGate.of(file.matter().step()).conditions(file, rules, day, body);
  }
}
