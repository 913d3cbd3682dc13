package cn.mingyi.consultation.domain.evidence;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.evidence.CallBack.Outcome;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** 抽查 of a round: who was drawn, and what they said. */
public final class SpotChecks {
  /** Days on which a household was tried in vain before another one may stand in for it △. */
  private static final int TRIES = 2;

  private final Consultation consultation;
  private final List<SpotCheck> drawings;
  private final List<CallBack> calls;
  private final Map<UUID, List<CallBack>> callsOf;
  private final Set<UUID> drawn = new HashSet<>();

  public SpotChecks(Consultation consultation, List<SpotCheck> drawings, List<CallBack> calls) {
    this.consultation = consultation;
    this.drawings = List.copyOf(drawings);
    this.calls = calls.stream().sorted(Comparator.comparingLong(CallBack::sequence)).toList();
    callsOf = this.calls.stream().collect(Collectors.groupingBy(CallBack::frozenId));
    drawings.forEach(d -> drawn.addAll(d.households()));
  }

  public List<SpotCheck> drawings() {
    return drawings;
  }

  public List<CallBack> calls() {
    return calls;
  }

  public boolean drawn(UUID frozenId) {
    return drawn.contains(frozenId);
  }

  /** All drawn, by drawing and rank. */
  public List<UUID> households() {
    return drawings.stream().flatMap(d -> d.households().stream()).toList();
  }

  /** All call-backs of a household, the first one first. */
  public List<CallBack> calls(UUID frozenId) {
    return callsOf.getOrDefault(frozenId, List.of());
  }

  public Optional<CallBack> last(UUID frozenId) {
    return calls(frozenId).isEmpty() ? Optional.empty() : Optional.of(calls(frozenId).getLast());
  }

  /** 待核: called back, did not agree, not settled yet. */
  public boolean disputed(UUID frozenId) {
    return last(frozenId).filter(c -> c.outcome() == Outcome.DISCREPANCY).isPresent();
  }

  public List<UUID> disputed() {
    return households().stream().filter(this::disputed).toList();
  }

  /** How many of those drawn ever did not agree; what was settled does not disappear. */
  public int everDisputed() {
    return count(h -> calls(h).stream().anyMatch(c -> c.outcome() == Outcome.DISCREPANCY));
  }

  /** Drawn and heard on the opinion that counts now, nothing open. */
  public int clear() {
    return count(this::clear);
  }

  private boolean clear(UUID frozenId) {
    Optional<UUID> current =
        consultation.currentOpinion(consultation.household(frozenId)).map(Opinion::id);
    return last(frozenId)
        .filter(c -> c.outcome().clear() && current.equals(Optional.of(c.opinionId())))
        .isPresent();
  }

  /** Whether it said anything when it was called back. */
  public boolean heard(UUID frozenId) {
    return calls(frozenId).stream().anyMatch(c -> c.outcome() != Outcome.UNREACHED);
  }

  /** Tried on two days at least and never heard: another one may stand in for it. */
  public boolean unreachable(UUID frozenId) {
    return !heard(frozenId)
        && calls(frozenId).stream().map(CallBack::calledOn).distinct().count() >= TRIES;
  }

  /**
   * How many more must be drawn so that the rule can be met; those that could not be reached are
   * made up for.
   *
   * @param required {@link SpotCheck#size}
   */
  public int toDraw(int required) {
    return Math.max(0, required - count(h -> !unreachable(h)));
  }

  private int count(Predicate<UUID> such) {
    return (int) households().stream().filter(such).count();
  }
}
