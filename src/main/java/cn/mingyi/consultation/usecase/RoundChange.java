package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.RoundWindow;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.DeadlineBook;
import cn.mingyi.village.domain.DeadlineKind;
import cn.mingyi.village.domain.Deadlines;
import cn.mingyi.village.domain.EventDating;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** The one way in which a round grows: read it, ask whether it still may, write one record. */
public final class RoundChange {
  private final ConsultationRecords records;
  private final RoundWindow window;
  private final Deadlines deadlines;
  private final UnitOfWork unitOfWork;
  private final Clock clock;

  public RoundChange(
      ConsultationRecords records,
      RoundWindow window,
      Deadlines deadlines,
      UnitOfWork unitOfWork,
      Clock clock) {
    this.records = records;
    this.window = window;
    this.deadlines = deadlines;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  ConsultationRecords records() {
    return records;
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

  EventDating dating() {
    LocalDate today = LocalDate.now(clock);
    return new EventDating(
        today, new DeadlineBook(deadlines.all()).days(DeadlineKind.LATE_RECORD, today));
  }

  Instant now() {
    return clock.instant();
  }

  /** The trail names the household by its code: the subject carries no personal data. */
  void write(
      Round round,
      String action,
      FrozenHousehold household,
      String note,
      Consumer<ConsultationRecords> write) {
    write(round, action, "第 %d 轮 %s 户".formatted(round.number(), household.code()), note, write);
  }

  void write(
      Round round, String action, String what, String note, Consumer<ConsultationRecords> write) {
    unitOfWork.run(
        new Deed(action, round.matterNumber() + " " + what, note), () -> write.accept(records));
  }
}
