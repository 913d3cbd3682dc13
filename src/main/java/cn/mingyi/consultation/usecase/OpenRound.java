package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.domain.ConsultationRule;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.Registers;
import cn.mingyi.roster.domain.Representative;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.village.domain.DeadlineBook;
import cn.mingyi.village.domain.DeadlineKind;
import cn.mingyi.village.domain.Deadlines;
import cn.mingyi.village.domain.EventDating;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** 开始一轮民议: freezes the list of households as the roster has it on that day (domain §5). */
public final class OpenRound {
  private final ConsultationRecords records;
  private final Registers registers;
  private final Deadlines deadlines;
  private final UnitOfWork unitOfWork;
  private final Clock clock;

  public OpenRound(
      ConsultationRecords records,
      Registers registers,
      Deadlines deadlines,
      UnitOfWork unitOfWork,
      Clock clock) {
    this.records = records;
    this.registers = registers;
    this.deadlines = deadlines;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** What the round is about, as the line of matters says. */
  public record Subject(UUID matterId, String number, String title, int planVersion) {}

  /**
   * @param lateReason why it is recorded late; kept only when it is
   */
  public Round open(Subject subject, LocalDate openedOn, String lateReason) {
    EventDating dating =
        new EventDating(
            LocalDate.now(clock),
            new DeadlineBook(deadlines.all()).days(DeadlineKind.LATE_RECORD, LocalDate.now(clock)));
    Map<String, String> wrong = dating.refusals("openedOn", openedOn, lateReason);
    if (!wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
    int number = records.rounds().ofMatter(subject.matterId()).size() + 1;
    Round round =
        new Round(
            UUID.randomUUID(),
            subject.matterId(),
            subject.number(),
            subject.title(),
            subject.planVersion(),
            number,
            openedOn,
            dating.isLate(openedOn) ? lateReason.strip() : "",
            clock.instant());
    List<FrozenHousehold> frozen = freeze(round, registers.read().on(openedOn));
    if (frozen.isEmpty()) {
      throw new Refused(ConsultationRule.NO_HOUSEHOLDS, "花名册里这一天没有户，不能开始民议。请先到花名册导入户和人。");
    }
    return unitOfWork.run(
        new Deed("开始民议第 " + number + " 轮", subject.number(), round.lateReason()),
        () -> {
          records.rounds().add(round, frozen);
          return round;
        });
  }

  /** In the order in which the representatives walk: by label, then as the roster orders. */
  private static List<FrozenHousehold> freeze(Round round, RosterOn roster) {
    Map<UUID, Representative> responsible = new HashMap<>();
    roster.representatives().forEach(r -> r.households().forEach(h -> responsible.put(h.id(), r)));
    Map<UUID, List<Villager>> members = new HashMap<>();
    roster
        .villagers()
        .forEach(v -> members.computeIfAbsent(v.householdId(), id -> new ArrayList<>()).add(v));
    List<FrozenHousehold> frozen = new ArrayList<>();
    for (Household household : roster.households().stream().sorted(Household.ORDER).toList()) {
      Representative representative = responsible.get(household.id());
      Villager person = representative == null ? null : representative.villager();
      frozen.add(
          new FrozenHousehold(
              UUID.randomUUID(),
              round.id(),
              household.id(),
              frozen.size() + 1,
              household.number(),
              household.headName(),
              household.villageGroup(),
              representative == null ? "" : representative.label(),
              person == null ? "" : person.name(),
              phone(members.getOrDefault(household.id(), List.of()))));
    }
    return frozen;
  }

  /** The head's number, else anybody's of the household. */
  private static String phone(List<Villager> members) {
    return members.stream()
        .sorted(Comparator.comparing(v -> !v.isHead()))
        .flatMap(v -> v.phones().stream())
        .findFirst()
        .orElse("");
  }
}
