package cn.mingyi.ledger.usecase.year;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.consultation.SampleRound;
import cn.mingyi.deliberation.SampleMatter;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.disclosure.domain.Catalogue;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.domain.Feedback.Satisfaction;
import cn.mingyi.disclosure.domain.Owed;
import cn.mingyi.disclosure.domain.SlotState;
import cn.mingyi.ledger.usecase.year.YearFigures.BodyLine;
import cn.mingyi.ledger.usecase.year.YearFigures.DisclosureLine;
import cn.mingyi.ledger.usecase.year.YearFigures.Outcome;
import cn.mingyi.ledger.usecase.year.YearFigures.StepLine;
import cn.mingyi.roster.domain.Body;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReckonYearTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static MatterSummary summary(MatterFile file, boolean consulted) {
    Matter matter = file.matter();
    return new MatterSummary(
        file,
        SampleMatter.CATEGORY,
        matter.raisedOn(),
        consulted ? SampleRound.done(matter.id(), 412).coverage() : null);
  }

  private static MatterFile ended(MatterState state) {
    Matter m = SampleMatter.moved().matter();
    return new MatterFile(
        new Matter(
            UUID.randomUUID(),
            m.number(),
            m.title(),
            m.category(),
            m.source(),
            m.cause(),
            m.movers(),
            0,
            0,
            null,
            false,
            m.raisedOn(),
            m.step(),
            state,
            1),
        List.of(),
        null);
  }

  private static YearFigures of(
      int year, List<MatterSummary> matters, List<Owed> owed, List<Feedback> feedback) {
    return ReckonYear.of(new YearFacts(year, TODAY, matters, owed, Map.of(), feedback, null));
  }

  private static YearFigures of(MatterFile... files) {
    return of(
        2026,
        List.of(files).stream().map(f -> summary(f, f.matter().step() != Step.MOTION)).toList(),
        List.of(),
        List.of());
  }

  @Test
  void each_matter_of_the_year_is_counted_once_by_what_became_of_it() {
    YearFigures figures =
        of(
            SampleMatter.archived(),
            SampleMatter.moved(),
            ended(MatterState.REJECTED),
            ended(MatterState.TERMINATED));
    assertThat(figures.matters()).isEqualTo(4);
    assertThat(figures.matters(Outcome.CARRIED)).isEqualTo(1);
    assertThat(figures.matters(Outcome.UNDER_WAY)).isEqualTo(1);
    assertThat(figures.matters(Outcome.ENDED)).isEqualTo(2);
    assertThat(figures.categories()).hasSize(1);
    assertThat(figures.coverages())
        .singleElement()
        .satisfies(c -> assertThat(c.coverage().complete()).isTrue());
    assertThat(of(2025, List.of(summary(SampleMatter.archived(), true)), List.of(), List.of()))
        .satisfies(other -> {
          assertThat(other.matters()).isZero();
          assertThat(other.bodies()).isEmpty();
          assertThat(other.steps()).isEmpty();
        });
  }

  @Test
  void a_meeting_that_two_steps_share_is_one_meeting() {
    assertThat(of(SampleMatter.archived()).bodies())
        .containsExactly(
            new BodyLine(Body.BRANCH, 1, 5, 5),
            new BodyLine(Body.PARTY, 1, 31, 26),
            new BodyLine(Body.REPRESENTATIVES, 1, 45, 41));
  }

  /** The matter as it stands in a step, with its meeting of 决议 changed. */
  private static MatterFile voted(Step now, int plan, boolean quorate, boolean carried) {
    MatterFile file = SampleMatter.resolved();
    Matter m = file.matter();
    return new MatterFile(
        new Matter(
            UUID.randomUUID(),
            m.number(),
            m.title(),
            m.category(),
            m.source(),
            m.cause(),
            m.movers(),
            m.cosigningVillagers(),
            m.cosigningRepresentatives(),
            m.amount(),
            m.levy(),
            m.raisedOn(),
            now,
            MatterState.ACTIVE,
            1),
        file.records().stream()
            .filter(r -> !(r instanceof MatterEvent e && e.step() == Step.RESOLUTION))
            .map(r ->
                r instanceof Meeting held && held.step() == Step.RESOLUTION
                    ? meeting(held, plan, quorate, carried)
                    : r)
            .toList(),
        null);
  }

  private static Meeting meeting(Meeting m, int plan, boolean quorate, boolean carried) {
    return new Meeting(
        UUID.randomUUID(),
        m.matterId(),
        m.step(),
        m.body(),
        m.villageGroup(),
        plan,
        m.heldOn(),
        m.place(),
        m.noticeOn(),
        m.counted(),
        m.eligible(),
        m.eligibleReason(),
        m.present(),
        m.attendees(),
        m.chair(),
        m.recorder(),
        m.townshipAttendees(),
        m.content(),
        m.ballot(),
        m.households(),
        m.threshold(),
        quorate,
        carried,
        m.sharedWith(),
        m.lateReason(),
        m.recordedAt());
  }

  @Test
  void only_a_valid_vote_against_the_plan_in_force_is_a_refusal() {
    int plan = SampleMatter.resolved().planNumber();
    assertThat(ReckonYear.outcome(voted(Step.RESOLUTION, plan, true, false)))
        .isEqualTo(Outcome.FAILED);
    assertThat(ReckonYear.outcome(voted(Step.RESOLUTION, plan, false, false)))
        .as("too few came")
        .isEqualTo(Outcome.UNDER_WAY);
    assertThat(ReckonYear.outcome(voted(Step.HOUSEHOLD_CONSULTATION, plan, true, false)))
        .as("returned")
        .isEqualTo(Outcome.UNDER_WAY);
    assertThat(ReckonYear.outcome(voted(Step.RESOLUTION, plan - 1, true, false)))
        .as("back on a newer plan")
        .isEqualTo(Outcome.UNDER_WAY);
  }

  @Test
  void a_meeting_that_decided_several_matters_is_one_meeting() {
    YearFigures figures =
        of(SampleMatter.archived(), SampleMatter.resolved(), SampleMatter.implemented());
    assertThat(figures.bodies())
        .containsExactly(
            new BodyLine(Body.BRANCH, 1, 5, 5),
            new BodyLine(Body.PARTY, 1, 31, 26),
            new BodyLine(Body.REPRESENTATIVES, 1, 45, 41));
    assertThat(figures.duties().getFirst().quarters()).containsExactly(1, 0, 0, 0);
  }

  @Test
  void the_days_in_a_step_are_those_between_coming_and_leaving() {
    assertThat(of(SampleMatter.archived()).steps())
        .containsExactly(
            new StepLine(Step.MOTION, 1, 2, 2, 2),
            new StepLine(Step.PROPOSAL, 1, 6, 6, 6),
            new StepLine(Step.JOINT_MEETING, 1, 0, 0, 0),
            new StepLine(Step.PARTY_REVIEW, 1, 14, 14, 14),
            new StepLine(Step.HOUSEHOLD_CONSULTATION, 1, 16, 16, 16),
            new StepLine(Step.RESOLUTION, 1, 8, 8, 8),
            new StepLine(Step.RESOLUTION_DISCLOSURE, 1, 19, 19, 19));
  }

  @Test
  void median_and_average_are_whole_numbers_a_half_goes_up() {
    assertThat(ReckonYear.line(Step.MOTION, List.of(9, 1, 2)))
        .isEqualTo(new StepLine(Step.MOTION, 3, 2, 4, 9));
    assertThat(ReckonYear.line(Step.MOTION, List.of(1, 2)))
        .isEqualTo(new StepLine(Step.MOTION, 2, 2, 2, 2));
    assertThat(ReckonYear.line(Step.MOTION, List.of(0, 0, 1)))
        .isEqualTo(new StepLine(Step.MOTION, 3, 0, 0, 1));
  }

  private static Owed owed(LocalDate due, SlotState state) {
    return new Owed(
        Catalogue.with(List.of()).item("F01", due).orElseThrow(),
        "收支",
        null,
        due,
        state,
        null,
        null);
  }

  @Test
  void what_was_only_begun_by_its_day_was_not_disclosed() {
    LocalDate past = TODAY.minusDays(3);
    YearFigures figures =
        of(
            2026,
            List.of(),
            List.of(
                owed(past, SlotState.POSTED),
                owed(past, SlotState.POSTED_LATE),
                owed(past, SlotState.OVERDUE),
                owed(past, SlotState.DRAFT),
                owed(TODAY, SlotState.DRAFT)),
            List.of());
    assertThat(figures.disclosures())
        .contains(new DisclosureLine("财务", 1, 1, 2))
        .contains(new DisclosureLine(DisclosureKind.SERVICES.label(), 0, 0, 0));
  }

  private static Feedback feedback(LocalDate due, @Nullable LocalDate answered, Satisfaction how) {
    UUID id = UUID.randomUUID();
    return new Feedback(
        id,
        1,
        null,
        due.minusDays(10),
        "村民",
        Feedback.Channel.BOX,
        "字太小",
        due,
        "",
        Instant.EPOCH,
        answered == null
            ? null
            : new Feedback.Answer(
                UUID.randomUUID(), id, answered, "文书", "改大", how, false, "", Instant.EPOCH));
  }

  @Test
  void feedback_is_answered_in_time_late_or_not_at_all() {
    YearFigures.FeedbackFigures f =
        of(
                2026,
                List.of(),
                List.of(),
                List.of(
                    feedback(TODAY.minusDays(20), TODAY.minusDays(20), Satisfaction.SATISFIED),
                    feedback(TODAY.minusDays(20), TODAY.minusDays(19), Satisfaction.NOT_SATISFIED),
                    feedback(TODAY.minusDays(1), null, Satisfaction.UNKNOWN),
                    feedback(TODAY, null, Satisfaction.UNKNOWN)))
            .feedback();
    assertThat(f)
        .isEqualTo(
            new YearFigures.FeedbackFigures(
                4, 1, 1, 2, 1, Map.of(Satisfaction.SATISFIED, 1, Satisfaction.NOT_SATISFIED, 1)));
  }

  @Test
  void a_quarter_is_owed_its_meeting_when_it_is_over_and_met_as_soon_as_one_was_held() {
    var duties = of(SampleMatter.archived()).duties();
    assertThat(duties.getFirst().label()).isEqualTo("村民代表会议");
    assertThat(duties.getFirst().quarters()).containsExactly(1, 0, 0, 0);
    assertThat(duties.getFirst().due()).as("three quarters are over").isEqualTo(3);
    assertThat(duties.getFirst().met()).isEqualTo(1);
    assertThat(duties.get(2).due()).as("the year is not over").isZero();
  }
}
