package cn.mingyi.deliberation.domain;

import static cn.mingyi.deliberation.domain.Step.OUTCOME_DISCLOSURE;
import static cn.mingyi.deliberation.domain.Step.PROPOSAL;

import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Condition;
import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a step still lacks before its own act may happen: the vote, the end of 民议, the end of a
 * posting. One pure function a step; screen, use case and tests read the same list.
 */
@FunctionalInterface
public interface StepGate {
  /** The rules that gates check. */
  enum Rule {
    ACTIVE,
    EARLIER_STEPS,
    CAUSE,
    MOVERS,
    PLAN,
    ROUND,
    COVERAGE,
    CERTIFIED,
    RESPONSES,
    STUDIED,
    BODY,
    AUTHORISED,
    POSTED,
    PERIOD,
    TAKEN_DOWN,
    OBJECTIONS,
    IMPLEMENTED
  }

  /**
   * @param file the matter
   * @param rules the rules of all times
   * @param day the day of the act; rules are asked as of that day
   * @param body who would decide; null where the step does not ask
   */
  List<Condition> conditions(MatterFile file, RuleBook rules, LocalDate day, @Nullable Body body);

  static StepGate of(Step step) {
    return switch (step) {
      case MOTION -> StepGate::motion;
      case PROPOSAL, JOINT_MEETING, PARTY_REVIEW -> StepGate::meeting;
      case HOUSEHOLD_CONSULTATION -> StepGate::consultation;
      case RESOLUTION -> StepGate::resolution;
      case RESOLUTION_DISCLOSURE -> StepGate::resolutionDisclosure;
      case OUTCOME_DISCLOSURE -> StepGate::outcomeDisclosure;
    };
  }

  private static List<Condition> motion(
      MatterFile file, RuleBook rules, LocalDate day, @Nullable Body body) {
    Matter matter = file.matter();
    return List.of(
        active(matter),
        new Condition(
            Rule.MOVERS,
            !matter.movers().isBlank(),
            matter.movers().isBlank() ? "还没有写动议人。" : "动议人已登记"),
        new Condition(
            Rule.CAUSE,
            !matter.cause().isBlank(),
            matter.cause().isBlank() ? "还没有写动议事由。" : "动议事由已登记"));
  }

  private static List<Condition> meeting(
      MatterFile file, RuleBook rules, LocalDate day, @Nullable Body body) {
    return List.of(active(file.matter()), earlierSteps(file), plan(file));
  }

  private static List<Condition> consultation(
      MatterFile file, RuleBook rules, LocalDate day, @Nullable Body body) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(active(file.matter()));
    conditions.add(earlierSteps(file));
    conditions.add(plan(file));
    conditions.addAll(everyHousehold(file, rules));
    ConsultationStatus round = file.consultation();
    if (round != null) {
      conditions.add(certified(round));
    }
    return conditions;
  }

  private static List<Condition> resolution(
      MatterFile file, RuleBook rules, LocalDate day, @Nullable Body body) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(active(file.matter()));
    conditions.add(earlierSteps(file));
    // 村组法 28: 村党组织 studies it first. Said apart from the order of steps because it is statute.
    conditions.add(
        new Condition(
            Rule.STUDIED,
            file.passed(PROPOSAL),
            file.passed(PROPOSAL) ? "村党组织已先行研究（村组法 28 条）" : "没有村党组织的提议记录，不能决议（村组法 28 条）。"));
    conditions.addAll(everyHousehold(file, rules));
    ConsultationStatus round = file.consultation();
    if (round != null) {
      conditions.add(answered(round));
    }
    conditions.addAll(decider(file, rules, day, body));
    return conditions;
  }

  private static List<Condition> resolutionDisclosure(
      MatterFile file, RuleBook rules, LocalDate day, @Nullable Body body) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(active(file.matter()));
    conditions.add(earlierSteps(file));
    conditions.addAll(posted(file, Step.RESOLUTION_DISCLOSURE, day));
    return conditions;
  }

  private static List<Condition> outcomeDisclosure(
      MatterFile file, RuleBook rules, LocalDate day, @Nullable Body body) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(active(file.matter()));
    conditions.add(earlierSteps(file));
    int entries = file.currentImplementations().size();
    conditions.add(
        new Condition(
            Rule.IMPLEMENTED,
            entries > 0,
            entries > 0 ? "实施记录 " + entries + " 条" : "还没有实施记录（合同、进度、验收、付款），请先登记。"));
    conditions.addAll(posted(file, OUTCOME_DISCLOSURE, day));
    return conditions;
  }

  private static Condition active(Matter matter) {
    boolean active = matter.state() == MatterState.ACTIVE;
    return new Condition(
        Rule.ACTIVE, active, active ? "事项办理中" : "事项" + matter.state().label() + "，不能继续办理。");
  }

  private static Condition earlierSteps(MatterFile file) {
    Map<Step, MatterEvent> passed = file.passages();
    List<Step> missing =
        Arrays.stream(Step.values())
            .filter(s -> s.before(file.matter().step()) && !passed.containsKey(s))
            .toList();
    String done = passed.keySet().stream().map(Step::label).collect(Collectors.joining("、"));
    return new Condition(
        Rule.EARLIER_STEPS,
        missing.isEmpty(),
        missing.isEmpty()
            ? (done.isEmpty() ? "这是第一步" : done + "均已通过")
            : "还没有通过：" + missing.stream().map(Step::label).collect(Collectors.joining("、")) + "。");
  }

  private static Condition plan(MatterFile file) {
    int number = file.planNumber();
    return new Condition(Rule.PLAN, number > 0, number > 0 ? "方案 v" + number : "还没有方案，请先写方案第一版。");
  }

  /** 100 % is certified on paper before the matter goes on (domain §5). */
  private static Condition certified(ConsultationStatus round) {
    return new Condition(
        Rule.CERTIFIED,
        round.certified(),
        round.certified()
            ? "第 %d 号民议完成证明已出具".formatted(round.certificate())
            : round.certificate() == 0
                ? "还没有出具民议完成证明。请到“民议”核对意见表、回访抽查户后出具。"
                : "第 %d 号民议完成证明出具后，民议的记录又有变动，请重新出具。".formatted(round.certificate()));
  }

  private static Condition answered(ConsultationStatus round) {
    int open = round.unanswered();
    if (open == 0) {
      return new Condition(Rule.RESPONSES, true, "不同意和有条件的意见均已答复");
    }
    return round.answersFirst()
        ? new Condition(Rule.RESPONSES, false, "还有 " + open + " 件不同意或有条件的意见没有答复，请逐件写明采纳情况。")
        : new Condition(Rule.RESPONSES, true, "还有 " + open + " 件意见没有答复，本村规定可以先表决");
  }

  /** 固庄规则: 100 % consulted, on the plan that will be voted on. */
  private static List<Condition> everyHousehold(MatterFile file, RuleBook rules) {
    Optional<String> exemption = exemption(file, rules);
    if (exemption.isPresent()) {
      return List.of(new Condition(Rule.COVERAGE, true, "本类事项无须民议：" + exemption.get()));
    }
    ConsultationStatus round = file.consultation();
    if (round == null) {
      return List.of(new Condition(Rule.ROUND, false, "民议还没有开始，请先开始民议。"));
    }
    int plan = file.planNumber();
    boolean current = round.planVersion() == plan;
    List<Condition> conditions = new ArrayList<>();
    conditions.add(
        new Condition(
            Rule.ROUND,
            current,
            current
                ? "民议第 %d 轮，方案 v%d".formatted(round.round(), plan)
                : "民议征求的是方案 v%d，现在是 v%d，请开始新一轮民议。".formatted(round.planVersion(), plan)));
    Coverage coverage = round.coverage();
    conditions.add(
        new Condition(
            Rule.COVERAGE,
            coverage.complete(),
            coverage.complete()
                ? coverage.sentence()
                : coverage.sentence()
                    + "。满 100 % 才能表决（固庄规则），还差 "
                    + coverage.missing()
                    + " "
                    + coverage.basis().unit()
                    + "："
                    + some(round.pending())));
    return conditions;
  }

  /**
   * The rule that spares a matter its 民议, as it held when the matter was raised: no rule made later
   * spares what is under way, and what was begun with the households is finished with them.
   */
  static Optional<String> exemption(MatterFile file, RuleBook rules) {
    if (file.consultation() != null) {
      return Optional.empty();
    }
    Matter matter = file.matter();
    return rules
        .category(matter.category(), matter.raisedOn())
        .map(Category::exemptionRule)
        .filter(rule -> !rule.isBlank());
  }

  private static String some(List<String> names) {
    int shown = Math.min(names.size(), 6);
    return String.join("、", names.subList(0, shown)) + (names.size() > shown ? " 等。" : "。");
  }

  private static List<Condition> decider(
      MatterFile file, RuleBook rules, LocalDate day, @Nullable Body body) {
    Category category = rules.category(file.matter().category(), day).orElse(null);
    if (category == null) {
      return List.of(new Condition(Rule.BODY, false, "当天没有生效的事项类别，请到设置里检查。"));
    }
    String choices = category.choices().stream().map(Body::label).collect(Collectors.joining("、"));
    if (body == null || !category.mayDecide(body)) {
      String why = body == null ? "请选择由谁决议" : body.label() + "不能决定这类事项";
      return List.of(
          new Condition(
              Rule.BODY,
              false,
              "%s：“%s”由%s决定（%s）。".formatted(why, category.label(), choices, category.source())));
    }
    List<Condition> conditions = new ArrayList<>();
    conditions.add(
        new Condition(
            Rule.BODY,
            true,
            body.label() + "有权决定“" + category.label() + "”（" + category.source() + "）"));
    if (category.needsAuthorisation(body)) {
      Optional<Authorisation> authorisation = rules.authorisation(category.key(), day);
      conditions.add(
          new Condition(
              Rule.AUTHORISED,
              authorisation.isPresent(),
              authorisation
                  .map(a -> "村民会议授权有效：" + a.document())
                  .orElse(
                      "村民会议没有授权村民代表会议在 "
                          + ChineseDate.of(day)
                          + " 决定“"
                          + category.label()
                          + "”。请先登记授权，或改由村民会议决定。")));
    }
    return conditions;
  }

  private static List<Condition> posted(MatterFile file, Step step, LocalDate day) {
    Optional<Posting> found = file.posting(step);
    if (found.isEmpty()) {
      return List.of(
          new Condition(Rule.POSTED, false, "公告还没有张贴。请先由村监会审核，再登记张贴。"), objections(file));
    }
    Posting posting = found.get();
    boolean over = day.isAfter(posting.lastDay());
    boolean down = file.ending(posting).isPresent();
    return List.of(
        new Condition(
            Rule.POSTED,
            true,
            posting.bulletin() + " 已于 " + ChineseDate.of(posting.postedOn()) + " 张贴"),
        new Condition(
            Rule.PERIOD,
            over,
            (over ? "公示期已满：至 " : "公示期未满：须到 ") + ChineseDate.of(posting.lastDay())),
        new Condition(Rule.TAKEN_DOWN, down, down ? "期满已拍照撤下" : "还没有登记期满撤下（拍照）。"),
        objections(file));
  }

  /** 异议 are answered before a step ends and before the file is closed. */
  static Condition objections(MatterFile file) {
    int open = file.openObjections().size();
    return new Condition(
        Rule.OBJECTIONS, open == 0, open == 0 ? "没有未答复的异议" : "还有 " + open + " 件异议没有答复。");
  }
}
