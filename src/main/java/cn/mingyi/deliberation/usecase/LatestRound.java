package cn.mingyi.deliberation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Exclusions;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionResponses;
import cn.mingyi.consultation.domain.Opinions;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.Rounds;
import cn.mingyi.deliberation.domain.ConsultationStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the latest round of 民议 of a matter as the line needs it. */
public final class LatestRound {
  private final Rounds rounds;
  private final Exclusions exclusions;
  private final Opinions opinions;
  private final OpinionResponses responses;

  public LatestRound(
      Rounds rounds, Exclusions exclusions, Opinions opinions, OpinionResponses responses) {
    this.rounds = rounds;
    this.exclusions = exclusions;
    this.opinions = opinions;
    this.responses = responses;
  }

  Optional<ConsultationStatus> of(UUID matter) {
    List<Round> all = rounds.ofMatter(matter);
    return all.isEmpty() ? Optional.empty() : Optional.of(status(all.getLast()));
  }

  private ConsultationStatus status(Round round) {
    Consultation consultation =
        new Consultation(
            round,
            rounds.households(round.id()),
            exclusions.ofRound(round.id()),
            opinions.ofRound(round.id()),
            responses.ofRound(round.id()));
    LocalDate lastAsked =
        consultation.opinions().stream()
            .map(Opinion::askedOn)
            .max(Comparator.naturalOrder())
            .orElse(round.openedOn());
    return new ConsultationStatus(
        round.number(),
        round.planVersion(),
        round.openedOn(),
        lastAsked,
        consultation.coverage(),
        consultation.pending().stream().map(h -> h.code() + " " + h.headName()).toList(),
        consultation.unanswered().size());
  }
}
