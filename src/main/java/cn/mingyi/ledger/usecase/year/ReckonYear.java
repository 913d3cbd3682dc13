package cn.mingyi.ledger.usecase.year;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.domain.SlotState;
import cn.mingyi.ledger.usecase.year.YearFigures.BodyLine;
import cn.mingyi.ledger.usecase.year.YearFigures.CategoryLine;
import cn.mingyi.ledger.usecase.year.YearFigures.CoverageLine;
import cn.mingyi.ledger.usecase.year.YearFigures.DisclosureLine;
import cn.mingyi.ledger.usecase.year.YearFigures.FeedbackFigures;
import cn.mingyi.ledger.usecase.year.YearFigures.Outcome;
import cn.mingyi.ledger.usecase.year.YearFigures.StepLine;
import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reckons the figures of a year, in whole numbers throughout. */
public final class ReckonYear {
  private final YearFacts facts;

  private ReckonYear(YearFacts facts) {
    this.facts = facts;
  }

  public static YearFigures of(YearFacts facts) {
    ReckonYear reckoning = new ReckonYear(facts);
    LocalDate last = LocalDate.of(facts.year(), 12, 31);
    return new YearFigures(
        facts.year(),
        facts.today().isBefore(last) ? facts.today() : last,
        reckoning.categories(),
        reckoning.coverages(),
        reckoning.bodies(),
        reckoning.steps(),
        reckoning.disclosures(),
        reckoning.feedback(),
        facts.money(),
        new YearDuties(reckoning.sittings(), facts.year(), facts.today()).lines());
  }

  private boolean ofYear(LocalDate day) {
    return day.getYear() == facts.year() && !day.isAfter(facts.today());
  }

  /** Raised in the year, the oldest first. */
  private Stream<MatterSummary> raised() {
    return facts.matters().stream()
        .filter(s -> ofYear(s.file().matter().raisedOn()))
        .sorted(Comparator.comparing((MatterSummary s) -> s.file().matter().raisedOn()));
  }

  private List<CategoryLine> categories() {
    Map<String, Map<Outcome, Integer>> counts = new LinkedHashMap<>();
    raised()
        .forEach(s ->
            counts
                .computeIfAbsent(s.categoryLabel(), label -> new EnumMap<>(Outcome.class))
                .merge(outcome(s.file()), 1, Integer::sum));
    return counts.entrySet().stream().map(e -> new CategoryLine(e.getKey(), e.getValue())).toList();
  }

  static Outcome outcome(MatterFile file) {
    return switch (file.matter().state()) {
      case REJECTED, TERMINATED, MERGED -> Outcome.ENDED;
      case ACTIVE, DEFERRED, ARCHIVED ->
          file.decidingMeeting(Step.RESOLUTION).isPresent()
              ? Outcome.CARRIED
              : votedDown(file) ? Outcome.FAILED : Outcome.UNDER_WAY;
    };
  }

  /** A plan in force that a valid meeting refused; one that too few came to decided nothing. */
  private static boolean votedDown(MatterFile file) {
    return file.matter().step() == Step.RESOLUTION
        && file.meetings().stream()
            .anyMatch(m ->
                m.step() == Step.RESOLUTION
                    && m.planVersion() == file.planNumber()
                    && m.quorate()
                    && !m.carried());
  }

  private List<CoverageLine> coverages() {
    List<CoverageLine> lines = new ArrayList<>();
    raised()
        .forEach(s -> {
          Matter matter = s.file().matter();
          var coverage = s.coverage();
          if (coverage != null) {
            lines.add(new CoverageLine(matter.number(), matter.title(), coverage));
          }
        });
    return lines;
  }

  /** Held in the year; what two steps or several matters share is one. */
  private List<Sitting> sittings() {
    return Sitting.of(
        facts.matters().stream()
            .flatMap(s -> s.file().meetings().stream())
            .filter(m -> m.sharedWith() == null && ofYear(m.heldOn())));
  }

  private List<BodyLine> bodies() {
    List<BodyLine> lines = new ArrayList<>();
    for (Body body : Body.values()) {
      List<Sitting> held = sittings().stream().filter(s -> s.body() == body).toList();
      if (!held.isEmpty()) {
        lines.add(
            new BodyLine(
                body,
                held.size(),
                held.stream().mapToInt(Sitting::eligible).sum(),
                held.stream().mapToInt(Sitting::present).sum()));
      }
    }
    return lines;
  }

  private List<StepLine> steps() {
    Map<Step, List<Integer>> days = new EnumMap<>(Step.class);
    facts.matters().forEach(s -> stays(s.file(), days));
    return Arrays.stream(Step.values())
        .filter(days::containsKey)
        .map(step -> line(step, days.getOrDefault(step, List.of())))
        .toList();
  }

  /** How long a matter was in each step that it left in the year, going on or going back. */
  private void stays(MatterFile file, Map<Step, List<Integer>> days) {
    LocalDate since = file.matter().raisedOn();
    for (MatterEvent event : file.events()) {
      if (event.step() != event.target()) {
        if (ofYear(event.happenedOn())) {
          days.computeIfAbsent(event.step(), step -> new ArrayList<>())
              .add((int) ChronoUnit.DAYS.between(since, event.happenedOn()));
        }
        since = event.happenedOn();
      }
    }
  }

  static StepLine line(Step step, List<Integer> days) {
    List<Integer> sorted = days.stream().sorted().toList();
    int n = sorted.size();
    int median =
        n % 2 == 1
            ? sorted.get(n / 2)
            : Math.toIntExact(rounded((long) sorted.get(n / 2 - 1) + sorted.get(n / 2), 2));
    long sum = sorted.stream().mapToLong(Integer::longValue).sum();
    return new StepLine(step, n, median, Math.toIntExact(rounded(sum, n)), sorted.getLast());
  }

  /** Half and more goes up. */
  private static long rounded(long sum, long parts) {
    return (2 * sum + parts) / (2 * parts);
  }

  private List<DisclosureLine> disclosures() {
    return Arrays.stream(DisclosureKind.values())
        .map(kind ->
            new DisclosureLine(
                facts.kindNames().getOrDefault(kind, kind.label()),
                owed(kind, SlotState.POSTED),
                owed(kind, SlotState.POSTED_LATE),
                owed(kind, SlotState.OVERDUE)))
        .toList();
  }

  private int owed(DisclosureKind kind, SlotState state) {
    return (int)
        facts.owed().stream()
            .filter(o -> o.item().kind() == kind && past(o.due(), o.state()) == state)
            .count();
  }

  /** What was begun and not posted by its day is overdue, however far it has come. */
  private SlotState past(LocalDate due, SlotState state) {
    return state.posted() || !due.isBefore(facts.today()) ? state : SlotState.OVERDUE;
  }

  private FeedbackFigures feedback() {
    List<Feedback> received =
        facts.feedback().stream().filter(f -> ofYear(f.receivedOn())).toList();
    Map<Feedback.Satisfaction, Integer> satisfaction = new EnumMap<>(Feedback.Satisfaction.class);
    int inTime = 0;
    int late = 0;
    int overdue = 0;
    for (Feedback asked : received) {
      Feedback.Answer answer = asked.answer();
      if (answer == null) {
        overdue += asked.dueOn().isBefore(facts.today()) ? 1 : 0;
      } else {
        satisfaction.merge(answer.satisfaction(), 1, Integer::sum);
        if (answer.answeredOn().isAfter(asked.dueOn())) {
          late++;
        } else {
          inTime++;
        }
      }
    }
    return new FeedbackFigures(
        received.size(), inTime, late, received.size() - inTime - late, overdue, satisfaction);
  }
}
