package cn.mingyi.ledger.usecase;

import cn.mingyi.deliberation.domain.EventKind;
import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Money;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the row of a matter off its file. */
final class MatterLedgerRow {
  private final MatterSummary summary;
  private final boolean consultedLate;
  private final MatterFile file;
  private final Matter matter;

  /**
   * @param consultedLate whether a record of 民议 was made late
   */
  MatterLedgerRow(MatterSummary summary, boolean consultedLate) {
    this.summary = summary;
    this.consultedLate = consultedLate;
    this.file = summary.file();
    this.matter = file.matter();
  }

  MatterLedger.Row read() {
    return new MatterLedger.Row(
        matter.number(),
        matter.title(),
        summary.categoryLabel(),
        matter.movers(),
        matter.source().label(),
        matter.amount(),
        steps(),
        summary.coverage(),
        file.decidingMeeting(Step.RESOLUTION).or(() -> file.meeting(Step.RESOLUTION)).orElse(null),
        file.posting(Step.RESOLUTION_DISCLOSURE).orElse(null),
        file.posting(Step.OUTCOME_DISCLOSURE).orElse(null),
        paid(),
        implementation(),
        matter.state() == MatterState.ACTIVE ? matter.step().label() + "中" : matter.state().label(),
        late());
  }

  private Map<Step, MatterLedger.Entry> steps() {
    Map<Step, MatterEvent> passed = file.passages();
    Map<Step, MatterLedger.Entry> steps = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      MatterEvent passage = passed.get(step);
      if (passage != null) {
        steps.put(step, new MatterLedger.Entry(day(step, passage), passedWord(step)));
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

  private MatterLedger.Entry current(Step step) {
    @Nullable MatterEvent last =
        file.events().stream()
            .filter(e -> e.step() == step || e.target() == step)
            .filter(e -> e.kind() != EventKind.PASSED && e.kind() != EventKind.RAISED)
            .reduce((a, b) -> b)
            .orElse(null);
    if (matter.state() != MatterState.ACTIVE) {
      return new MatterLedger.Entry(
          last == null ? null : last.happenedOn(), matter.state().label());
    }
    if (last == null || last.kind() == EventKind.RESUMED) {
      LocalDate begun =
          step == Step.MOTION
              ? matter.raisedOn()
              : file.posting(step).map(Posting::postedOn).orElse(null);
      return new MatterLedger.Entry(begun, "办理中");
    }
    return new MatterLedger.Entry(
        last.happenedOn(), last.kind() == EventKind.RETURNED ? "退回重办" : last.kind().label());
  }

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
    return file.implementations().stream()
        .reduce((a, b) -> b)
        .map(i -> i.kind().label() + " " + ChineseDate.of(i.happenedOn()))
        .orElse("未开始");
  }

  private String late() {
    Set<Step> late = EnumSet.noneOf(Step.class);
    file.events().stream().filter(MatterEvent::late).map(MatterEvent::step).forEach(late::add);
    file.meetings().stream().filter(Meeting::late).map(Meeting::step).forEach(late::add);
    file.postings().stream()
        .filter(p -> !p.lateReason().isEmpty())
        .map(Posting::step)
        .forEach(late::add);
    if (consultedLate) {
      late.add(Step.HOUSEHOLD_CONSULTATION);
    }
    return late.stream().map(Step::label).collect(Collectors.joining("、"));
  }
}
