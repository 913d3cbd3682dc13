package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Basis;
import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.ConsultationRule;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.roster.domain.Registers;
import cn.mingyi.village.domain.EventDating;
import cn.mingyi.village.domain.Workday;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 开始一轮民议: freezes the list of households as the roster has it on that day (domain §5). */
public final class OpenRound {
  private final ConsultationRecords records;
  private final Registers registers;
  private final Workday workday;
  private final UnitOfWork unitOfWork;

  public OpenRound(
      ConsultationRecords records, Registers registers, Workday workday, UnitOfWork unitOfWork) {
    this.records = records;
    this.registers = registers;
    this.workday = workday;
    this.unitOfWork = unitOfWork;
  }

  /**
   * What the round is about, as the line of matters says.
   *
   * @param changes what changed in the plan since the last round, in plain words
   */
  public record Subject(
      UUID matterId, String number, String title, int planVersion, Basis basis, String changes) {}

  /**
   * @param lateReason why it is recorded late; kept only when it is
   */
  public Round open(Subject subject, LocalDate openedOn, String lateReason) {
    EventDating dating = workday.dating();
    RoundChange.refuse(dating.refusals("openedOn", openedOn, lateReason));
    int number = records.rounds().ofMatter(subject.matterId()).size() + 1;
    Round round =
        new Round(
            UUID.randomUUID(),
            subject.matterId(),
            subject.number(),
            subject.title(),
            subject.planVersion(),
            number,
            subject.basis(),
            subject.changes(),
            openedOn,
            dating.isLate(openedOn) ? lateReason.strip() : "",
            workday.now());
    List<FrozenHousehold> frozen =
        new FrozenList(round, registers.read().on(openedOn)).households();
    if (frozen.isEmpty()) {
      throw new Refused(
          ConsultationRule.NO_HOUSEHOLDS,
          "花名册里这一天没有%s，不能开始民议。请先到花名册导入户和人。".formatted(round.basis().unit()));
    }
    return unitOfWork.run(
        new Deed("开始民议第 " + number + " 轮", subject.number(), round.lateReason()),
        () -> {
          records.rounds().add(round, frozen);
          return round;
        });
  }
}
