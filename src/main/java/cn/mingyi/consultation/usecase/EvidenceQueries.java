package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.CallTry;
import cn.mingyi.consultation.domain.evidence.Certificate;
import cn.mingyi.consultation.domain.evidence.Certification;
import cn.mingyi.consultation.domain.evidence.EvidenceRecords;
import cn.mingyi.consultation.domain.evidence.SheetRegister;
import cn.mingyi.consultation.domain.evidence.SpotChecks;
import cn.mingyi.village.domain.FigureKind;
import cn.mingyi.village.domain.Workday;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What proves a round, read for screens, papers and the gate of 民议. */
public final class EvidenceQueries {
  private final EvidenceRecords evidence;
  private final Workday workday;

  public EvidenceQueries(EvidenceRecords evidence, Workday workday) {
    this.evidence = evidence;
    this.workday = workday;
  }

  /**
   * What proves a round.
   *
   * @param tries in the order of recording
   * @param certificate the last one given; null before the first
   */
  public record Evidence(
      Certification certification, List<CallTry> tries, @Nullable Certificate certificate) {
    public Evidence {
      tries = List.copyOf(tries);
    }

    public SheetRegister sheets() {
      return certification.sheets();
    }

    public SpotChecks checks() {
      return certification.checks();
    }

    /** Whether no household is without a page to sign on. */
    public boolean everyoneOnPage() {
      return certification.consultation().households().stream()
          .allMatch(h -> sheets().pageOf(h).isPresent());
    }

    /** Whether the last certificate is of the round as it stands. */
    public boolean certified() {
      return certification.holds(certificate);
    }
  }

  public Evidence of(Consultation consultation) {
    Round round = consultation.round();
    UUID id = round.id();
    return new Evidence(
        new Certification(
            consultation,
            evidence.register(consultation),
            evidence.spotChecks(consultation),
            new Certification.Rules(
                workday.amount(FigureKind.SPOT_CHECK, round.openedOn()),
                workday.amount(FigureKind.SIGNED_PAGES, round.openedOn()) > 0,
                workday.amount(FigureKind.SCANS_FIRST, round.openedOn()) > 0)),
        evidence.checks().tries(id),
        evidence.certificates().last(id).orElse(null));
  }

  /** Whether opinions must be answered before the vote. */
  public boolean answersFirst(Round round) {
    return workday.amount(FigureKind.ANSWERS_FIRST, round.openedOn()) > 0;
  }
}
