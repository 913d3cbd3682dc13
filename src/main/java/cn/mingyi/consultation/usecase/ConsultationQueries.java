package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.Round;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What screens, papers and the command line read of 民议. */
public final class ConsultationQueries {
  private final ConsultationRecords records;

  public ConsultationQueries(ConsultationRecords records) {
    this.records = records;
  }

  /** The latest round of a matter; empty before the first. */
  public Optional<Consultation> latest(UUID matterId) {
    List<Round> rounds = records.rounds().ofMatter(matterId);
    return rounds.isEmpty() ? Optional.empty() : Optional.of(records.of(rounds.getLast()));
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
