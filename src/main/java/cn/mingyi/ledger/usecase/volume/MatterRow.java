package cn.mingyi.ledger.usecase.volume;

import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.deliberation.domain.EventKind;
import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterRecord;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Objection;
import cn.mingyi.deliberation.domain.PlanVersion;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Money;
import cn.mingyi.ledger.domain.Line;
import cn.mingyi.ledger.domain.Mark;
import cn.mingyi.ledger.domain.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the row of a matter off its file. */
final class MatterRow {
  private final MatterSummary summary;
  private final boolean consultedLate;
  private final MatterFile file;
  private final Matter matter;

  /**
   * @param consultedLate whether a record of 民议 was made late
   */
  MatterRow(MatterSummary summary, boolean consultedLate) {
    this.summary = summary;
    this.consultedLate = consultedLate;
    this.file = summary.file();
    this.matter = file.matter();
  }

  /** A step of the matter: the day of its deciding act, if it was done, and a word. */
  private record Entry(@Nullable LocalDate day, String verdict) {}

  String state() {
    return matter.state().label();
  }

  Line line(int number) {
    List<Value> cells =
        new ArrayList<>(
            List.of(
                Value.count(number),
                Value.text(matter.number()),
                Value.text(matter.title()),
                Value.text(summary.categoryLabel()),
                Value.text(matter.movers()),
                Value.text(matter.source().label()),
                Value.money(matter.amount())));
    Map<Step, Entry> steps = steps();
    for (Step step : Step.values()) {
      Entry entry = steps.get(step);
      cells.add(Value.day(entry == null ? null : entry.day()));
      cells.add(Value.text(entry == null ? null : entry.verdict()));
      switch (step) {
        case HOUSEHOLD_CONSULTATION -> cells.add(rate(summary.coverage()));
        case RESOLUTION ->
            cells.addAll(
                vote(file.decidingMeeting(Step.RESOLUTION).or(this::latestVote).orElse(null)));
        case RESOLUTION_DISCLOSURE, OUTCOME_DISCLOSURE ->
            cells.addAll(period(file.posting(step).orElse(null)));
        default -> {}
      }
    }
    cells.add(Value.text(implementation()));
    cells.add(Value.money(paid()));
    cells.add(
        Value.text(
            matter.state() == MatterState.ACTIVE
                ? matter.step().label() + "中"
                : matter.state().label()));
    return new Line(cells, Mark.late(late()));
  }

  private static Value rate(@Nullable Coverage coverage) {
    return coverage == null ? Value.NONE : Value.share(coverage.consulted(), coverage.due());
  }

  /** Since the last return: what was resolved before it is annulled. */
  private Optional<Meeting> latestVote() {
    Meeting latest = null;
    for (MatterRecord record : file.records()) {
      if (record instanceof Meeting meeting && meeting.step() == Step.RESOLUTION) {
        latest = meeting;
      } else if (record instanceof MatterEvent event
          && event.kind() == EventKind.RETURNED
          && !Step.RESOLUTION.before(event.target())) {
        latest = null;
      }
    }
    return Optional.ofNullable(latest);
  }

  private static List<Value> vote(@Nullable Meeting meeting) {
    return meeting == null
        ? Collections.nCopies(5, Value.NONE)
        : List.of(
            Value.count(meeting.eligible()),
            Value.count(meeting.present()),
            Value.count(meeting.ballot().inFavour()),
            Value.count(meeting.ballot().against()),
            Value.count(meeting.ballot().abstained()));
  }

  /** The day of posting does not count into the period (民法典 201). */
  private static List<Value> period(@Nullable Posting posting) {
    return posting == null
        ? List.of(Value.NONE, Value.NONE)
        : List.of(Value.day(posting.postedOn().plusDays(1)), Value.day(posting.lastDay()));
  }

  private Map<Step, Entry> steps() {
    Map<Step, MatterEvent> passed = file.passages();
    Map<Step, Entry> steps = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      MatterEvent passage = passed.get(step);
      if (passage != null) {
        steps.put(step, new Entry(day(step, passage), passedWord(step)));
      } else if (step == matter.step()) {
        steps.put(step, current(step));
      }
    }
    return steps;
  }

  private LocalDate day(Step step, MatterEvent passage) {
    return switch (step) {
      case MOTION -> matter.raisedOn();
      // What the papers say: the day on which the bulletin went up, not the one it was closed on.
      case RESOLUTION_DISCLOSURE, OUTCOME_DISCLOSURE ->
          file.posting(step).map(Posting::postedOn).orElse(passage.happenedOn());
      default -> file.decidingMeeting(step).map(Meeting::heldOn).orElse(passage.happenedOn());
    };
  }

  private static String passedWord(Step step) {
    return switch (step) {
      case MOTION -> "受理";
      case HOUSEHOLD_CONSULTATION -> "完成";
      case RESOLUTION_DISCLOSURE, OUTCOME_DISCLOSURE -> "期满";
      default -> "通过";
    };
  }

  private Entry current(Step step) {
    @Nullable MatterEvent last =
        sinceReached(step)
            .filter(e -> e.step() == step || e.target() == step)
            .filter(e -> e.kind() != EventKind.PASSED && e.kind() != EventKind.RAISED)
            .reduce((a, b) -> b)
            .orElse(null);
    if (matter.state() != MatterState.ACTIVE) {
      return new Entry(last == null ? null : last.happenedOn(), matter.state().label());
    }
    if (last == null || last.kind() == EventKind.RESUMED) {
      LocalDate begun =
          step == Step.MOTION
              ? matter.raisedOn()
              : file.posting(step).map(Posting::postedOn).orElse(null);
      return new Entry(begun, "办理中");
    }
    return new Entry(
        last.happenedOn(), last.kind() == EventKind.RETURNED ? "退回重办" : last.kind().label());
  }

  /** The events since the step before was passed: what came earlier is of another run. */
  private Stream<MatterEvent> sinceReached(Step step) {
    MatterEvent reached =
        step == Step.MOTION ? null : file.passages().get(Step.values()[step.ordinal() - 1]);
    List<MatterEvent> events = file.events();
    return events.stream().skip(reached == null ? 0 : events.indexOf(reached) + 1);
  }

  /** All of it: what was paid before a return has left the account all the same. */
  private @Nullable Money paid() {
    List<Implementation> entries = file.implementations();
    if (entries.isEmpty()) {
      return null;
    }
    Money paid = Money.ZERO;
    for (Implementation entry : entries) {
      Money amount = entry.amount();
      if (entry.kind() == Implementation.Kind.PAYMENT && amount != null) {
        paid = paid.plus(amount);
      }
    }
    return paid;
  }

  private String implementation() {
    if (matter.state() == MatterState.ARCHIVED) {
      return "已完成";
    }
    if (matter.step() != Step.OUTCOME_DISCLOSURE) {
      return "";
    }
    return file.currentImplementations().stream()
        .reduce((a, b) -> b)
        .map(i -> i.kind().label() + " " + ChineseDate.of(i.happenedOn()))
        .orElse("未开始");
  }

  /** Where a record belongs in the line; an end or an answer is of the step of what it follows. */
  private Step step(MatterRecord record) {
    return switch (record) {
      case PlanVersion plan -> plan.step();
      case MatterEvent event -> event.step();
      case Meeting meeting -> meeting.step();
      case Posting posting -> posting.step();
      case Posting.Ended end ->
          file.postings().stream()
              .filter(p -> p.id().equals(end.postingId()))
              .map(Posting::step)
              .findFirst()
              .orElse(matter.step());
      case Objection objection -> objection.step();
      case Objection.Answer answer ->
          file.objections().stream()
              .filter(o -> o.id().equals(answer.objectionId()))
              .map(Objection::step)
              .findFirst()
              .orElse(matter.step());
      case Implementation _ -> Step.OUTCOME_DISCLOSURE;
    };
  }

  private String late() {
    Set<Step> late = EnumSet.noneOf(Step.class);
    file.records().stream().filter(MatterRecord::late).map(this::step).forEach(late::add);
    if (consultedLate) {
      late.add(Step.HOUSEHOLD_CONSULTATION);
    }
    return late.stream().map(Step::label).collect(Collectors.joining("、"));
  }
}
