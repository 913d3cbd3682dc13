package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.RoundWindow;
import cn.mingyi.kernel.Refused;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What screens, papers and the command line read of 民议. */
public final class ConsultationQueries {
  private final ConsultationRecords records;
  private final RoundWindow window;

  public ConsultationQueries(ConsultationRecords records, RoundWindow window) {
    this.records = records;
    this.window = window;
  }

  /** The latest round of a matter; empty before the first. */
  public Optional<Consultation> latest(UUID matterId) {
    List<Round> rounds = records.rounds().ofMatter(matterId);
    return rounds.isEmpty() ? Optional.empty() : Optional.of(records.of(rounds.getLast()));
  }

  /** A round as lists show it. */
  public record RoundSummary(Round round, Coverage coverage, boolean open) {}

  /** The latest round of every matter, the one opened last first. */
  public List<RoundSummary> summaries() {
    List<Round> rounds = records.rounds().latest();
    Map<UUID, Coverage> coverages =
        records.rounds().coverageOfMatters(rounds.stream().map(Round::matterId).toList());
    return rounds.stream()
        .map(r ->
            new RoundSummary(r, Objects.requireNonNull(coverages.get(r.matterId())), isOpen(r)))
        .toList();
  }

  /** Whether the matter still takes opinions of the round. */
  public boolean isOpen(Round round) {
    try {
      window.refuseUnlessOpen(round);
      return true;
    } catch (Refused no) {
      return false;
    }
  }

  /**
   * @throws java.util.NoSuchElementException when there is no such round
   */
  public Consultation round(UUID roundId) {
    return records.of(roundId);
  }

  /** All rounds of a matter, the first one first. */
  public List<Consultation> ofMatter(UUID matterId) {
    return records.ofMatter(matterId);
  }
}
