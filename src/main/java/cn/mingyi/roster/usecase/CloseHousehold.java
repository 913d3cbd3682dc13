package cn.mingyi.roster.usecase;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.LinkedHousehold;
import cn.mingyi.roster.domain.Registers;
import cn.mingyi.roster.domain.Villager;
import java.time.LocalDate;

/** 销户 (整户迁出, 绝户, 并户): a household and its people leave the roster after a last day. */
public final class CloseHousehold {
  private final UnitOfWork unitOfWork;
  private final Registers registers;

  public CloseHousehold(UnitOfWork unitOfWork, Registers registers) {
    this.unitOfWork = unitOfWork;
    this.registers = registers;
  }

  /**
   * @param last the last day on the roster
   * @param reason goes on the trail; required
   * @throws cn.mingyi.kernel.StaleRecord when the household was changed since it was read
   */
  public void close(Household household, LocalDate last, String reason) {
    if (reason.isBlank()) {
      throw new FieldRefused("reason", "请写明销户的原因");
    }
    if (!Spans.canEnd(household.validity(), last)) {
      throw new Refused(RosterRule.ENDS_BEFORE_BEGIN, "销户日期在立户日期之前");
    }
    unitOfWork.run(
        new Deed("销户", household.number(), reason), () -> close(registers, household, last));
  }

  /** Inside a unit of work. */
  static void close(Registers registers, Household household, LocalDate last) {
    registers.households().update(ended(household, last));
    registers.villagers().all().stream()
        .filter(v -> v.householdId().equals(household.id()))
        .filter(v -> lasts(v.validity(), last) && Spans.canEnd(v.validity(), last))
        .forEach(v -> registers.villagers().update(ended(v, last)));
    registers.links().all().stream()
        .filter(l -> l.householdId().equals(household.id()))
        .filter(l -> lasts(l.validity(), last) && Spans.canEnd(l.validity(), last))
        .forEach(l ->
            registers
                .links()
                .update(
                    new LinkedHousehold(
                        l.id(),
                        l.householdId(),
                        l.representativeLabel(),
                        new DateRange(l.validity().from(), last),
                        l.version())));
  }

  private static boolean lasts(DateRange span, LocalDate last) {
    return span.to() == null || span.to().isAfter(last);
  }

  private static Household ended(Household h, LocalDate last) {
    return new Household(
        h.id(),
        h.number(),
        h.headName(),
        h.villageGroup(),
        h.address(),
        h.microGrid(),
        new DateRange(h.validity().from(), last),
        h.version());
  }

  static Villager ended(Villager v, LocalDate last) {
    return new Villager(
        v.id(),
        v.householdId(),
        v.name(),
        v.sex(),
        v.birthDate(),
        v.identity(),
        v.phones(),
        v.relation(),
        v.residence(),
        v.politicalStatus(),
        v.note(),
        new DateRange(v.validity().from(), last),
        v.version());
  }
}
