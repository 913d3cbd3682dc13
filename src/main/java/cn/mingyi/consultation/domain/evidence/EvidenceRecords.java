package cn.mingyi.consultation.domain.evidence;

import cn.mingyi.consultation.domain.Consultation;
import java.util.UUID;

/** The registers that prove 民议. */
public record EvidenceRecords(Sheets sheets, CheckRecords checks, Certificates certificates) {
  public SheetRegister register(Consultation consultation) {
    UUID round = consultation.round().id();
    return new SheetRegister(
        consultation, sheets.pages(round), sheets.events(round), sheets.scans(round));
  }

  public SpotChecks spotChecks(Consultation consultation) {
    UUID round = consultation.round().id();
    return new SpotChecks(consultation, checks.drawings(round), checks.callBacks(round));
  }
}
