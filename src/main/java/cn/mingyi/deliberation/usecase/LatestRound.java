package cn.mingyi.deliberation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.Exclusion;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionResponse;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.Certificate;
import cn.mingyi.consultation.usecase.EvidenceQueries;
import cn.mingyi.deliberation.domain.ConsultationStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the latest round of 民议 of a matter as the line needs it. */
final class LatestRound {
  private final ConsultationRecords records;
  private final EvidenceQueries evidence;

  LatestRound(ConsultationRecords records, EvidenceQueries evidence) {
    this.records = records;
    this.evidence = evidence;
  }

  Optional<ConsultationStatus> of(UUID matter) {
    List<Round> all = records.rounds().ofMatter(matter);
    return all.isEmpty() ? Optional.empty() : Optional.of(status(all.getLast()));
  }

  private ConsultationStatus status(Round round) {
    Consultation consultation = records.of(round);
    LocalDate lastDay =
        Stream.of(
                consultation.opinions().stream().map(Opinion::askedOn),
                consultation.exclusions().stream().map(Exclusion::decidedOn),
                records.responses().ofRound(round.id()).stream().map(OpinionResponse::answeredOn))
            .flatMap(days -> days)
            .max(Comparator.naturalOrder())
            .orElse(round.openedOn());
    EvidenceQueries.Evidence proof = evidence.of(consultation);
    Certificate certificate = proof.certificate();
    return new ConsultationStatus(
        round.number(),
        round.planVersion(),
        round.openedOn(),
        lastDay,
        consultation.coverage(),
        consultation.pending().stream().map(h -> h.code() + " " + h.name()).toList(),
        consultation.unanswered().size(),
        evidence.answersFirst(round),
        certificate == null ? 0 : certificate.number(),
        proof.certified());
  }
}
