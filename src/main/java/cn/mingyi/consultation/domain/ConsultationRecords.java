package cn.mingyi.consultation.domain;

import java.util.List;
import java.util.UUID;

/** The four registers that 民议 consists of. */
public record ConsultationRecords(
    Rounds rounds, Exclusions exclusions, Opinions opinions, OpinionResponses responses) {
  /** One round with everything recorded in it. */
  public Consultation of(Round round) {
    UUID id = round.id();
    return new Consultation(
        round,
        rounds.households(id),
        exclusions.ofRound(id),
        opinions.ofRound(id),
        responses.ofRound(id));
  }

  /**
   * @throws java.util.NoSuchElementException when there is no such round
   */
  public Consultation of(UUID roundId) {
    return of(rounds.find(roundId).orElseThrow());
  }

  /** The rounds of a matter with everything recorded in them, the first one first. */
  public List<Consultation> ofMatter(UUID matterId) {
    return rounds.ofMatter(matterId).stream().map(this::of).toList();
  }
}
