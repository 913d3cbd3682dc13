package cn.mingyi.deliberation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.deliberation.domain.StepGate.Rule;
import cn.mingyi.kernel.Condition;
import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every condition of every gate, met and unmet, with the numbers it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepGateTest {
  private final Set<Rule> seenMet = EnumSet.noneOf(Rule.class);
  private final Set<Rule> seenUnmet = EnumSet.noneOf(Rule.class);

  @BeforeAll
  void nothing_is_seen_yet() {
    assertThat(seenMet).isEmpty();
  }

  /** The enumeration itself: a rule that is added must be tried both ways. */
  @AfterAll
  void every_rule_was_seen_met_and_unmet() {
    assertThat(seenMet).containsExactlyInAnyOrder(Rule.values());
    assertThat(seenUnmet).containsExactlyInAnyOrder(Rule.values());
  }

  private Condition ask(Walk walk, MatterFile file, Rule rule, @Nullable Body body) {
    Condition found =
        StepGate.of(file.matter().step()).conditions(file, walk.rules, walk.day, body).stream()
            .filter(c -> c.rule() == rule)
            .findFirst()
            .orElseThrow();
    (found.met() ? seenMet : seenUnmet).add(rule);
    return found;
  }

  private void met(Walk walk, Rule rule, String part) {
    met(walk, rule, walk.decider(), part);
  }

  private void met(Walk walk, Rule rule, Body body, String part) {
    Condition asked = ask(walk, walk.file, rule, body);
    assertThat(asked.met()).as(asked.sentence()).isTrue();
    assertThat(asked.sentence()).contains(part);
  }

  private void unmet(Walk walk, Rule rule, String part) {
    unmet(walk, rule, walk.decider(), part);
  }

  private void unmet(Walk walk, Rule rule, @Nullable Body body, String part) {
    Condition asked = ask(walk, walk.file, rule, body);
    assertThat(asked.met()).as(asked.sentence()).isFalse();
    assertThat(asked.sentence()).contains(part);
  }

  private static Walk motion(String cause, String movers) {
    Matter m = Walk.matter("WELFARE", false);
    Matter changed =
        new Matter(
            m.id(),
            m.number(),
            m.title(),
            m.category(),
            m.source(),
            cause,
            movers,
            0,
            0,
            null,
            false,
            m.raisedOn(),
            m.step(),
            m.state(),
            1);
    return new Walk(changed, Walk.rules(List.of()));
  }

  @Test
  void a_motion_names_its_movers_and_its_cause() {
    met(motion("路坏了", "王秀英"), Rule.MOVERS, "已登记");
    met(motion("路坏了", "王秀英"), Rule.CAUSE, "已登记");
    unmet(motion(" ", ""), Rule.MOVERS, "还没有写动议人");
    unmet(motion(" ", ""), Rule.CAUSE, "还没有写动议事由");
  }

  @Test
  void nothing_goes_on_while_a_matter_is_deferred() {
    for (Step step : Step.values()) {
      Walk walk = new Walk("WELFARE").to(step);
      met(walk, Rule.ACTIVE, "办理中");
      walk.file = walk.line.defer(walk.file, "等资金", 400, 30, walk.when());
      unmet(walk, Rule.ACTIVE, "暂缓");
    }
  }

  @Test
  void every_step_asks_for_all_steps_before_it() {
    for (Step step : Step.values()) {
      if (step == Step.MOTION) {
        continue;
      }
      met(new Walk("WELFARE").to(step), Rule.EARLIER_STEPS, "均已通过");
      // A file such as only a defect or a forger could make: in the step, without its past.
      Walk forged = new Walk("WELFARE");
      forged.file = forged.file.with(forged.file.matter().at(step, MatterState.ACTIVE));
      unmet(forged, Rule.EARLIER_STEPS, "还没有通过：动议");
    }
  }

  @Test
  void a_meeting_and_a_round_need_a_plan() {
    Walk walk = new Walk("WELFARE").to(Step.PROPOSAL);
    unmet(walk, Rule.PLAN, "还没有方案");
    walk.file = walk.line.revise(walk.file, "硬化 300 米", "", walk.when());
    met(walk, Rule.PLAN, "方案 v1");
  }

  @Test
  void the_consultation_says_how_many_households_are_missing_and_which() {
    Walk walk = new Walk("WELFARE").to(Step.HOUSEHOLD_CONSULTATION);
    unmet(walk, Rule.ROUND, "民议还没有开始");
    walk.file = walk.file.with(Walk.round(1, walk.day, 405, 412, 0));
    met(walk, Rule.ROUND, "民议第 1 轮，方案 v1");
    unmet(walk, Rule.COVERAGE, "应征求 412 户，除外 0 户，已征求 405 户，98.3 %");
    unmet(walk, Rule.COVERAGE, "还差 7 户：A01 王秀英、A02 李强、A03 张三、A04 赵四、A05 孙五、A06 周六 等。");
    walk.file = walk.file.with(Walk.round(1, walk.day, 411, 412, 0));
    unmet(walk, Rule.COVERAGE, "还差 1 户：A01 王秀英。");
    walk.file = walk.file.with(Walk.round(1, walk.day, 412, 412, 0));
    met(walk, Rule.COVERAGE, "已征求 412 户，100 %");
    met(walk, Rule.CERTIFIED, "第 1 号民议完成证明已出具");
  }

  @Test
  void hundred_percent_is_certified_before_the_matter_goes_on() {
    Walk walk = new Walk("WELFARE").to(Step.HOUSEHOLD_CONSULTATION);
    walk.file = walk.file.with(Walk.certified(walk.day, 0, false));
    unmet(walk, Rule.CERTIFIED, "还没有出具民议完成证明");
    walk.file = walk.file.with(Walk.certified(walk.day, 2, false));
    unmet(walk, Rule.CERTIFIED, "第 2 号民议完成证明出具后，民议的记录又有变动");
  }

  @Test
  void a_village_may_vote_before_it_answers_where_its_rule_says_so() {
    Walk walk = new Walk("WELFARE").to(Step.RESOLUTION);
    walk.file = walk.file.with(Walk.unanswered(walk.day, 3, true));
    unmet(walk, Rule.RESPONSES, "还有 3 件");
    walk.file = walk.file.with(Walk.unanswered(walk.day, 3, false));
    met(walk, Rule.RESPONSES, "还有 3 件意见没有答复，本村规定可以先表决");
  }

  @Test
  void a_changed_plan_asks_for_a_new_round_at_both_gates() {
    Walk walk = new Walk("WELFARE").to(Step.HOUSEHOLD_CONSULTATION);
    walk.consultAll();
    walk.file = walk.line.revise(walk.file, "硬化 500 米", "群众要求", walk.when());
    unmet(walk, Rule.ROUND, "民议征求的是方案 v1，现在是 v2");
    Walk resolution = new Walk("WELFARE").to(Step.RESOLUTION);
    resolution.file = resolution.file.with(Walk.round(2, resolution.day, 10, 10, 0));
    unmet(resolution, Rule.ROUND, "民议征求的是方案 v2，现在是 v1");
  }

  @Test
  void only_the_village_assemblys_own_rule_spares_the_consultation() {
    Walk walk = new Walk("SPARED").to(Step.HOUSEHOLD_CONSULTATION);
    met(walk, Rule.COVERAGE, "无须民议：村民自治章程第九条");
  }

  @Test
  void a_rule_made_after_the_motion_spares_no_matter_that_is_under_way() {
    Category now = Walk.rules(List.of()).category("WELFARE", Walk.START).orElseThrow();
    Walk walk = walkWith(spared(now, Walk.START.plusDays(1))).to(Step.HOUSEHOLD_CONSULTATION);
    assertThat(walk.day).isAfter(Walk.START.plusDays(1));
    unmet(walk, Rule.ROUND, "民议还没有开始");
    Walk from = walkWith(spared(now, Walk.START)).to(Step.HOUSEHOLD_CONSULTATION);
    met(from, Rule.COVERAGE, "无须民议：村规民约第九条");
  }

  @Test
  void what_was_begun_with_the_households_is_finished_with_them() {
    Walk walk = new Walk("SPARED").to(Step.HOUSEHOLD_CONSULTATION);
    walk.file = walk.file.with(Walk.round(1, walk.day, 9, 10, 0));
    unmet(walk, Rule.COVERAGE, "还差 1 户");
  }

  private static Walk walkWith(Category category) {
    RuleBook book = Walk.rules(List.of());
    List<Category> categories = new ArrayList<>(book.categories());
    categories.add(category);
    return new Walk(
        Walk.matter(category.key(), false),
        new RuleBook(book.thresholds(), categories, book.authorisations()));
  }

  private static Category spared(Category now, LocalDate validFrom) {
    return new Category(
        UUID.randomUUID(),
        now.key(),
        now.label(),
        now.deciders(),
        now.delegable(),
        "村规民约第九条",
        now.source(),
        validFrom);
  }

  @Test
  void the_resolution_is_locked_again_when_a_household_is_missing_after_all() {
    Walk walk = new Walk("WELFARE").to(Step.RESOLUTION);
    met(walk, Rule.COVERAGE, "100 %");
    walk.file = walk.file.with(Walk.round(1, walk.day, 9, 10, 0));
    unmet(walk, Rule.COVERAGE, "还差 1 户");
  }

  @Test
  void every_objecting_household_has_its_answer_before_the_vote() {
    Walk walk = new Walk("WELFARE").to(Step.RESOLUTION);
    met(walk, Rule.RESPONSES, "均已答复");
    walk.file = walk.file.with(Walk.round(1, walk.day, 10, 10, 3));
    unmet(walk, Rule.RESPONSES, "还有 3 件");
  }

  @Test
  void the_party_has_studied_it_first() {
    Walk walk = new Walk("WELFARE").to(Step.RESOLUTION);
    met(walk, Rule.STUDIED, "村组法 28");
    Walk forged = new Walk("WELFARE");
    forged.file = forged.file.with(forged.file.matter().at(Step.RESOLUTION, MatterState.ACTIVE));
    unmet(forged, Rule.STUDIED, "没有村党组织的提议记录");
  }

  @Test
  void only_the_body_of_the_category_decides() {
    Walk walk = new Walk("LAND").to(Step.RESOLUTION);
    met(walk, Rule.BODY, Body.MEMBERS, "有权决定");
    unmet(walk, Rule.BODY, Body.REPRESENTATIVES, "村民代表会议不能决定这类事项");
    unmet(walk, Rule.BODY, null, "请选择由谁决议");
  }

  @Test
  void a_category_that_no_rule_knows_cannot_be_decided() {
    Walk walk = new Walk("WELFARE").to(Step.RESOLUTION);
    RuleBook none = new RuleBook(walk.rules.thresholds(), List.of(), List.of());
    assertThat(
            StepGate.of(Step.RESOLUTION)
                .conditions(walk.file, none, walk.day, Body.REPRESENTATIVES))
        .anyMatch(c -> c.rule() == Rule.BODY && !c.met() && c.sentence().contains("没有生效的事项类别"));
  }

  @Test
  void representatives_decide_only_what_the_assembly_let_them() {
    Walk walk = new Walk("WELFARE").to(Step.RESOLUTION);
    met(walk, Rule.AUTHORISED, "2025年村民会议决定");
    walk.later(400);
    unmet(walk, Rule.AUTHORISED, "村民会议没有授权");
    Walk other = new Walk("PLANNING").to(Step.RESOLUTION);
    unmet(other, Rule.AUTHORISED, Body.REPRESENTATIVES, "村民会议没有授权");
  }

  @Test
  void a_disclosure_is_posted_for_its_days_and_taken_down() {
    Walk walk = new Walk("WELFARE").to(Step.RESOLUTION_DISCLOSURE);
    unmet(walk, Rule.POSTED, "公告还没有张贴");
    walk.post();
    met(walk, Rule.POSTED, "槐公〔2026〕1号");
    walk.later(15);
    unmet(walk, Rule.PERIOD, "公示期未满");
    unmet(walk, Rule.TAKEN_DOWN, "还没有登记期满撤下");
    walk.later(5);
    met(walk, Rule.PERIOD, "公示期已满");
    walk.file = walk.disclosures.takeDown(walk.file, "", walk.when());
    met(walk, Rule.TAKEN_DOWN, "期满已拍照撤下");
  }

  @Test
  void a_disclosure_does_not_end_over_an_open_objection() {
    Walk walk = new Walk("WELFARE").to(Step.RESOLUTION_DISCLOSURE);
    walk.post();
    met(walk, Rule.OBJECTIONS, "没有未答复的异议");
    walk.file = walk.disclosures.object(walk.file, "张三", "太贵", walk.when());
    walk.file = walk.disclosures.object(walk.file, "李四", "太宽", walk.when());
    unmet(walk, Rule.OBJECTIONS, "还有 2 件异议没有答复");
  }

  @Test
  void an_outcome_needs_something_that_was_done() {
    Walk walk = new Walk("WELFARE").to(Step.OUTCOME_DISCLOSURE);
    unmet(walk, Rule.IMPLEMENTED, "还没有实施记录");
    walk.implement();
    met(walk, Rule.IMPLEMENTED, "实施记录 1 条");
  }
}
