package cn.mingyi.ledger.domain.check;

import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterRecord;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.village.domain.AttachmentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A matter with all that is recorded of it.
 *
 * @param rounds of 民议, the first one first
 * @param photos what was photographed of each posting
 * @param numbers of all matters
 */
public record MatterCase(
    MatterFile file,
    List<RoundCase> rounds,
    Map<UUID, Set<AttachmentKind>> photos,
    Set<String> numbers,
    Measure by) {
  public MatterCase {
    rounds = List.copyOf(rounds);
    photos = Map.copyOf(photos);
  }

  Matter matter() {
    return file.matter();
  }

  /**
   * The file as it was when a record was made: what was passed then may have been returned since.
   */
  MatterFile before(MatterRecord record) {
    List<MatterRecord> all = file.records();
    return new MatterFile(matter(), all.subList(0, all.indexOf(record)), null);
  }

  /** The last day on which anything could be done about it. */
  LocalDate until() {
    return matter().state().ended() && !file.events().isEmpty()
        ? file.events().getLast().happenedOn()
        : by.today();
  }

  List<Meeting> meetings(Step step) {
    return file.meetings().stream().filter(m -> m.step() == step).toList();
  }

  List<Meeting> carried() {
    return file.meetings().stream().filter(Meeting::carried).toList();
  }

  /** The round in which the households were asked about the plan that a meeting voted on. */
  Optional<RoundCase> roundOf(Meeting meeting) {
    return rounds.stream()
        .filter(r -> r.consultation().round().planVersion() == meeting.planVersion())
        .reduce((a, b) -> b);
  }

  /** The first vote on the plan that the households of a round were asked about. */
  Optional<LocalDate> voteOn(RoundCase round) {
    return meetings(Step.RESOLUTION).stream()
        .filter(m -> m.planVersion() == round.consultation().round().planVersion())
        .map(Meeting::heldOn)
        .findFirst();
  }

  /** Whether the line has gone on from a round: what it lacks now, nobody will add by himself. */
  boolean finished(RoundCase round) {
    return round.certificate() != null || voteOn(round).isPresent();
  }

  /** The village assembly's own rule that spares the matter its 民议; empty = none does. */
  String exemption() {
    return by.rules()
        .category(matter().category(), matter().raisedOn())
        .map(Category::exemptionRule)
        .orElse("");
  }

  boolean consulted() {
    return !rounds.isEmpty() || exemption().isBlank();
  }
}
