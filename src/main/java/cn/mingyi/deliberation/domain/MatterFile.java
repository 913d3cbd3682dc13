package cn.mingyi.deliberation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded of one matter. The records only ever grow; what counts now is read off them.
 *
 * @param records in the order in which they were recorded
 * @param consultation the latest round of 民议; null before the first
 */
public record MatterFile(
    Matter matter, List<MatterRecord> records, @Nullable ConsultationStatus consultation) {
  public MatterFile {
    records = List.copyOf(records);
  }

  public List<PlanVersion> plans() {
    return all(PlanVersion.class);
  }

  public List<MatterEvent> events() {
    return all(MatterEvent.class);
  }

  public List<Meeting> meetings() {
    return all(Meeting.class);
  }

  public List<Posting> postings() {
    return all(Posting.class);
  }

  public List<Posting.Ended> endings() {
    return all(Posting.Ended.class);
  }

  public List<Objection> objections() {
    return all(Objection.class);
  }

  public List<Objection.Answer> answers() {
    return all(Objection.Answer.class);
  }

  public List<Implementation> implementations() {
    return all(Implementation.class);
  }

  private <T extends MatterRecord> List<T> all(Class<T> type) {
    return records.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The plan in force; empty before the first version. */
  public Optional<PlanVersion> plan() {
    return plans().stream().max(Comparator.comparing(PlanVersion::number));
  }

  public int planNumber() {
    return plan().map(PlanVersion::number).orElse(0);
  }

  /** The passages that still count: a return takes back those of the steps from its target on. */
  public Map<Step, MatterEvent> passages() {
    Map<Step, MatterEvent> passed = new EnumMap<>(Step.class);
    for (MatterEvent event : events()) {
      switch (event.kind()) {
        case PASSED -> passed.put(event.step(), event);
        case RETURNED -> passed.keySet().removeIf(step -> !step.before(event.target()));
        default -> {}
      }
    }
    return passed;
  }

  public boolean passed(Step step) {
    return passages().containsKey(step);
  }

  /** The latest meeting of a step. */
  public Optional<Meeting> meeting(Step step) {
    return meetings().stream().filter(m -> m.step() == step).reduce((a, b) -> b);
  }

  /** The meeting by which a step was passed, when that passage still counts. */
  public Optional<Meeting> decidingMeeting(Step step) {
    return passed(step)
        ? meetings().stream().filter(m -> m.step() == step && m.carried()).reduce((a, b) -> b)
        : Optional.empty();
  }

  /** 一肩挑 ☆: the other step whose record names the same meeting (domain §2). */
  public Optional<Step> sharedMeeting(Meeting meeting) {
    Step with = meeting.sharedWith();
    return with != null
        ? Optional.of(with)
        : meetings().stream()
            .filter(m -> m.sharedWith() == meeting.step() && m.heldOn().equals(meeting.heldOn()))
            .map(Meeting::step)
            .findFirst();
  }

  /** The latest posting of a step that was not taken down early, since the last return. */
  public Optional<Posting> posting(Step step) {
    return sinceReturnTo(step)
        .filter(Posting.class::isInstance)
        .map(Posting.class::cast)
        .filter(p -> p.step() == step && !takenDownEarly(p))
        .reduce((a, b) -> b);
  }

  /** The bulletin that still hangs, of whichever step; a return leaves the old one hanging. */
  public Optional<Posting> hanging() {
    return postings().stream().filter(p -> ending(p).isEmpty()).reduce((a, b) -> b);
  }

  /** Entries since the last return: those before it carried out another resolution. */
  public List<Implementation> currentImplementations() {
    return sinceReturnTo(Step.OUTCOME_DISCLOSURE)
        .filter(Implementation.class::isInstance)
        .map(Implementation.class::cast)
        .toList();
  }

  /** The records after the last return that took the step back; all while there was none. */
  private Stream<MatterRecord> sinceReturnTo(Step step) {
    int from = 0;
    for (int i = 0; i < records.size(); i++) {
      if (records.get(i) instanceof MatterEvent e
          && e.kind() == EventKind.RETURNED
          && !step.before(e.target())) {
        from = i + 1;
      }
    }
    return records.stream().skip(from);
  }

  public boolean takenDownEarly(Posting posting) {
    return ending(posting).filter(e -> e.early() != null).isPresent();
  }

  public Optional<Posting.Ended> ending(Posting posting) {
    return endings().stream().filter(e -> e.postingId().equals(posting.id())).findFirst();
  }

  /** Objections without an answer. */
  public List<Objection> openObjections() {
    return objections().stream()
        .filter(o -> answers().stream().noneMatch(a -> a.objectionId().equals(o.id())))
        .toList();
  }

  /**
   * The latest day on which anything of the line happened; nothing later may be dated before it.
   */
  public LocalDate latestDay() {
    ConsultationStatus round = consultation;
    return Stream.concat(
            records.stream().map(MatterRecord::day),
            Stream.of(round == null ? matter.raisedOn() : round.lastAskedOn()))
        .max(Comparator.naturalOrder())
        .orElse(matter.raisedOn());
  }

  /** 补录: whether any record of the matter was made late. */
  public boolean late() {
    return records.stream().anyMatch(MatterRecord::late);
  }

  MatterFile with(MatterRecord... added) {
    List<MatterRecord> longer = new ArrayList<>(records);
    longer.addAll(List.of(added));
    return new MatterFile(matter, longer, consultation);
  }

  MatterFile with(Matter changed) {
    return new MatterFile(changed, records, consultation);
  }

  /** The same file with the round as the consultation feature reports it now. */
  public MatterFile with(@Nullable ConsultationStatus round) {
    return new MatterFile(matter, records, round);
  }
}
