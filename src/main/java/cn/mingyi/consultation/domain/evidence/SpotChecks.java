package cn.mingyi.consultation.domain.evidence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** 抽查 of a round: who was drawn, and what they said. */
public final class SpotChecks {
  private final List<SpotCheck> drawings;
  private final List<CallBack> calls;
  private final Map<UUID, CallBack> last = new HashMap<>();
  private final Set<UUID> drawn = new HashSet<>();

  public SpotChecks(List<SpotCheck> drawings, List<CallBack> calls) {
    this.drawings = List.copyOf(drawings);
    this.calls = calls.stream().sorted(Comparator.comparingLong(CallBack::sequence)).toList();
    this.calls.forEach(c -> last.put(c.frozenId(), c));
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

  public Optional<CallBack> last(UUID frozenId) {
    return Optional.ofNullable(last.get(frozenId));
  }

  /** 待核: called back, did not agree, not settled yet. */
  public boolean disputed(UUID frozenId) {
    return last(frozenId).filter(c -> c.outcome() == CallBack.Outcome.DISCREPANCY).isPresent();
  }

  public List<UUID> disputed() {
    return households().stream().filter(this::disputed).toList();
  }

  /** Drawn and heard, nothing open. */
  public int clear() {
    return (int)
        households().stream()
            .filter(h -> last(h).filter(c -> c.outcome().clear()).isPresent())
            .count();
  }

  /** Drawn and not called back yet. */
  public List<UUID> uncalled() {
    return households().stream().filter(h -> last(h).isEmpty()).toList();
  }

  /**
   * How many more must be drawn so that the rule can be met; those that could not be reached are
   * made up for.
   *
   * @param required {@link SpotCheck#size}
   */
  public int toDraw(int required) {
    long reachable =
        households().stream()
            .filter(h -> last(h).filter(c -> c.outcome() == CallBack.Outcome.UNREACHED).isEmpty())
            .count();
    return (int) Math.max(0, required - reachable);
  }
}
