package cn.mingyi.deliberation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DisclosuresTest {
  private final Walk walk = new Walk("WELFARE").to(Step.RESOLUTION_DISCLOSURE);

  private static void refused(Enum<?> rule, Supplier<MatterFile> deed) {
    assertThatThrownBy(deed::get)
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.unmet()).anyMatch(c -> c.rule() == rule));
  }

  private static void refusedField(String field, Supplier<MatterFile> deed) {
    assertThatThrownBy(deed::get)
        .isInstanceOfSatisfying(FieldRefused.class, r -> assertThat(r.fields()).containsKey(field));
  }

  private MatterFile post(String places, String reviewer, int reviewedDaysAgo, String opinion) {
    return walk.disclosures.post(
        walk.file,
        "1号",
        "",
        places,
        reviewer,
        walk.day.minusDays(reviewedDaysAgo),
        opinion,
        walk.when());
  }

  @Test
  void nothing_is_posted_before_the_supervisors_agreed_to_it() {
    refusedField("reviewer", () -> post("公开栏", " ", 0, ""));
    refusedField("reviewedOn", () -> post("公开栏", "周梅", -1, ""));
    refusedField("places", () -> post("", "周梅", 0, ""));
    assertThat(post("公开栏", "周梅", 0, "").postings()).hasSize(1);
  }

  @Test
  void nobody_reviews_a_bulletin_before_there_is_a_resolution() {
    assertThat(walk.file.decidingMeeting(Step.RESOLUTION).orElseThrow().heldOn())
        .isEqualTo(walk.day);
    refusedField("reviewedOn", () -> post("公开栏", "周梅", 1, ""));
  }

  @Test
  void an_outcome_is_posted_with_the_supervisors_opinion_on_something_done() {
    walk.to(Step.OUTCOME_DISCLOSURE);
    refused(StepGate.Rule.IMPLEMENTED, () -> post("公开栏", "周梅", 0, "属实"));
    walk.implement();
    refusedField("supervision", () -> post("公开栏", "周梅", 0, ""));
    assertThat(post("公开栏", "周梅", 0, "属实").postings()).hasSize(2);
  }

  @Test
  void what_comes_down_early_says_why_and_is_posted_again_for_the_whole_time() {
    walk.post();
    walk.later(10);
    refusedField("earlyReason", () -> walk.disclosures.takeDown(walk.file, "", walk.when()));
    refused(Disclosures.Rule.ALREADY_POSTED, () -> post("公开栏", "周梅", 0, ""));
    walk.file = walk.disclosures.takeDown(walk.file, "风吹掉了", walk.when());
    walk.later(20);
    refused(StepGate.Rule.POSTED, () -> walk.line.completeDisclosure(walk.file, walk.when()));
    walk.post();
    refused(StepGate.Rule.PERIOD, () -> walk.line.completeDisclosure(walk.file, walk.when()));
    walk.later(20);
    walk.file = walk.disclosures.takeDown(walk.file, "", walk.when());
    walk.file = walk.line.completeDisclosure(walk.file, walk.when());
    assertThat(walk.file.matter().step()).isEqualTo(Step.OUTCOME_DISCLOSURE);
  }

  @Test
  void the_last_day_itself_is_still_early() {
    walk.post();
    walk.day = walk.file.posting(Step.RESOLUTION_DISCLOSURE).orElseThrow().lastDay();
    refusedField("earlyReason", () -> walk.disclosures.takeDown(walk.file, "", walk.when()));
    walk.later(1);
    assertThat(walk.disclosures.takeDown(walk.file, "", walk.when()).endings().getLast().early())
        .isNull();
  }

  @Test
  void a_posting_from_before_a_return_does_not_count_even_on_the_same_day() {
    walk.post();
    walk.file = walk.line.giveBack(walk.file, Step.RESOLUTION, "复议", walk.when());
    walk.hold(9, 9, 8);
    assertThat(walk.file.matter().step()).isEqualTo(Step.RESOLUTION_DISCLOSURE);
    assertThat(walk.file.posting(Step.RESOLUTION_DISCLOSURE)).isEmpty();
    walk.post();
    assertThat(walk.file.posting(Step.RESOLUTION_DISCLOSURE))
        .contains(walk.file.postings().getLast());
  }

  @Test
  void a_bulletin_that_a_return_left_hanging_can_still_come_down() {
    walk.post();
    walk.file = walk.line.giveBack(walk.file, Step.RESOLUTION, "复议", walk.when());
    assertThat(walk.file.hanging()).isPresent();
    walk.file = walk.disclosures.takeDown(walk.file, "复议", walk.when());
    assertThat(walk.file.hanging()).isEmpty();
    refused(
        Disclosures.Rule.NOT_POSTED, () -> walk.disclosures.takeDown(walk.file, "", walk.when()));
  }

  @Test
  void what_was_done_under_an_overturned_resolution_does_not_fulfil_the_new_one() {
    walk.to(Step.OUTCOME_DISCLOSURE);
    walk.implement();
    walk.file = walk.line.giveBack(walk.file, Step.RESOLUTION, "追加", walk.when());
    walk.to(Step.OUTCOME_DISCLOSURE);
    assertThat(walk.file.implementations()).hasSize(1);
    assertThat(walk.file.currentImplementations()).isEmpty();
    refused(StepGate.Rule.IMPLEMENTED, () -> post("公开栏", "周梅", 0, "属实"));
  }

  @Test
  void an_objection_of_an_earlier_step_must_be_answered_too() {
    walk.post();
    walk.file = walk.disclosures.object(walk.file, "张三", "太贵", walk.when());
    Objection open = walk.file.openObjections().getFirst();
    walk.file = walk.line.giveBack(walk.file, Step.RESOLUTION, "复议", walk.when());
    // It is owed its answer wherever the matter stands.
    MatterFile answered = walk.disclosures.answer(walk.file, open.id(), "李强", "已复议", walk.when());
    assertThat(answered.openObjections()).isEmpty();
    walk.hold(9, 9, 9);
    walk.post();
    walk.later(20);
    walk.file = walk.disclosures.takeDown(walk.file, "", walk.when());
    refused(StepGate.Rule.OBJECTIONS, () -> walk.line.completeDisclosure(walk.file, walk.when()));
  }

  @Test
  void an_objection_is_answered_once_and_only_when_there_is_one() {
    walk.file = walk.disclosures.object(walk.file, "张三", "太贵", walk.when());
    UUID id = walk.file.openObjections().getFirst().id();
    refusedField("text", () -> walk.disclosures.answer(walk.file, id, "李强", " ", walk.when()));
    walk.file = walk.disclosures.answer(walk.file, id, "李强", "已说明", walk.when());
    refused(
        Disclosures.Rule.ANSWERED,
        () -> walk.disclosures.answer(walk.file, id, "李强", "再说明", walk.when()));
    refused(
        Disclosures.Rule.UNKNOWN,
        () -> walk.disclosures.answer(walk.file, UUID.randomUUID(), "李强", "无", walk.when()));
  }

  @Test
  void a_deferred_matter_still_owes_the_answer_but_takes_nothing_else() {
    walk.post();
    walk.file = walk.disclosures.object(walk.file, "张三", "太贵", walk.when());
    UUID id = walk.file.openObjections().getFirst().id();
    walk.file = walk.line.defer(walk.file, "等", 400, 30, walk.when());
    refused(
        Disclosures.Rule.STEP, () -> walk.disclosures.object(walk.file, "李四", "太宽", walk.when()));
    assertThat(walk.disclosures.answer(walk.file, id, "李强", "已说明", walk.when()).openObjections())
        .isEmpty();
  }

  @Test
  void nothing_is_implemented_before_the_resolution_has_been_posted_for_its_days() {
    refused(
        Disclosures.Rule.STEP,
        () ->
            walk.disclosures.implement(
                walk.file, Implementation.Kind.CONTRACT, "签合同", null, walk.when()));
  }

  @Test
  void what_does_not_fit_is_refused_at_its_field() {
    Walk walk = new Walk("WELFARE").to(Step.RESOLUTION_DISCLOSURE);
    String text = "字".repeat(20_001);
    When when = walk.when();
    assertThat(
            tooLong(() ->
                walk.disclosures.post(walk.file, "1号", text, text, text, walk.day, text, when)))
        .containsOnlyKeys("text", "places", "reviewer", "supervision");
    assertThat(tooLong(() -> walk.disclosures.object(walk.file, text, text, when)))
        .containsOnlyKeys("raisedBy", "text");
    walk.post();
    assertThat(tooLong(() -> walk.disclosures.takeDown(walk.file, text, when)))
        .containsOnlyKeys("earlyReason");
    walk.file = walk.disclosures.object(walk.file, "张三", "太贵", when);
    Objection open = walk.file.openObjections().getFirst();
    assertThat(tooLong(() -> walk.disclosures.answer(walk.file, open.id(), text, text, when)))
        .containsOnlyKeys("answeredBy", "text");
    Walk outcome = new Walk("WELFARE").to(Step.OUTCOME_DISCLOSURE);
    assertThat(
            tooLong(() ->
                outcome.disclosures.implement(
                    outcome.file, Implementation.Kind.OTHER, text, null, outcome.when())))
        .containsOnlyKeys("text");
  }

  private static java.util.Map<String, String> tooLong(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
    return org.assertj.core.api.Assertions.catchThrowableOfType(
            cn.mingyi.kernel.FieldRefused.class, deed)
        .fields();
  }
}
