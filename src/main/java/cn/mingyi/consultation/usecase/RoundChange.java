package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.RoundWindow;
import cn.mingyi.consultation.domain.evidence.EvidenceRecords;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.EventDating;
import cn.mingyi.village.domain.Workday;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The one way in which a round grows: read it, ask whether it still may, write one record. */
public final class RoundChange {
  private final ConsultationRecords records;
  private final EvidenceRecords evidence;
  private final RoundWindow window;
  private final Workday workday;
  private final UnitOfWork unitOfWork;

  public RoundChange(
      ConsultationRecords records,
      EvidenceRecords evidence,
      RoundWindow window,
      Workday workday,
      UnitOfWork unitOfWork) {
    this.records = records;
    this.evidence = evidence;
    this.window = window;
    this.workday = workday;
    this.unitOfWork = unitOfWork;
  }

  ConsultationRecords records() {
    return records;
  }

  EvidenceRecords evidence() {
    return evidence;
  }

  /** The round, when it takes opinions. */
  Consultation open(UUID roundId) {
    Consultation consultation = records.of(roundId);
    window.refuseUnlessOpen(consultation.round());
    return consultation;
  }

  /** The round, when it takes answers. */
  Consultation answerable(UUID roundId) {
    Consultation consultation = records.of(roundId);
    window.refuseUnlessAnswerable(consultation.round());
    return consultation;
  }

  Workday workday() {
    return workday;
  }

  EventDating dating() {
    return workday.dating();
  }

  Instant now() {
    return workday.now();
  }

  /** The trail names the household by its code: the subject carries no personal data. */
  void write(Round round, String action, FrozenHousehold household, String note, Runnable write) {
    write(round, action, "%s %s".formatted(household.code(), round.basis().unit()), note, write);
  }

  void write(Round round, String action, String what, String note, Runnable write) {
    unitOfWork.run(
        new Deed(
            action, "%s 第 %d 轮 %s".formatted(round.matterNumber(), round.number(), what), note),
        write);
  }

  /** Throws when a field was refused. */
  static void refuse(Map<String, String> refused) {
    if (!refused.isEmpty()) {
      throw new FieldRefused(refused);
    }
  }
}
