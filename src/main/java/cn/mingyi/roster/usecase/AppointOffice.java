package cn.mingyi.roster.usecase;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.OfficeTerm;
import cn.mingyi.roster.domain.Registers;
import cn.mingyi.roster.domain.Villager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 任职: puts a villager into an office for a term. */
public final class AppointOffice {
  private final UnitOfWork unitOfWork;
  private final Registers registers;

  public AppointOffice(UnitOfWork unitOfWork, Registers registers) {
    this.unitOfWork = unitOfWork;
    this.registers = registers;
  }

  /**
   * @param scope the group, grid or representative's label where the office has one; empty else
   * @param from first day in office; null = since before the records began
   * @param to last day; null = open
   */
  public OfficeTerm appoint(
      UUID villagerId,
      Office office,
      String scope,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    return unitOfWork.run(
        new Deed("任职", office.label()),
        () -> {
          OfficeTerm term = check(villagerId, office, scope, from, to);
          registers.officeTerms().add(List.of(term));
          return term;
        });
  }

  private OfficeTerm check(
      UUID villagerId,
      Office office,
      String scope,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    Villager villager = Known.villager(registers, villagerId);
    String place = scope.strip();
    if (office.needsScope() && place.isEmpty()) {
      throw new FieldRefused("scope", office.label() + "要写明所属的小组、网格或代表编号");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new FieldRefused("to", "任期结束日期在开始日期之前");
    }
    DateRange range = new DateRange(from, to);
    List<OfficeTerm> overlapping =
        registers.officeTerms().all().stream().filter(t -> Spans.overlap(t.term(), range)).toList();
    for (OfficeTerm other : overlapping) {
      boolean same = other.villagerId().equals(villager.id());
      if (same && other.office() == office && other.scope().equals(place)) {
        throw new Refused(RosterRule.ALREADY_SO, villager.name() + "在这段时间已任" + office.label());
      }
      if (same && excludes(other.office(), office)) {
        throw new Refused(
            RosterRule.INCOMPATIBLE_OFFICE,
            "村民委员会成员不得担任村监会成员（%s在这段时间任%s）".formatted(villager.name(), other.office().label()));
      }
      if (!same
          && office == Office.REPRESENTATIVE
          && other.office() == office
          && other.scope().equals(place)) {
        throw new Refused(RosterRule.ALREADY_SO, place + "在这段时间已另有其人，请先结束其任期");
      }
    }
    return new OfficeTerm(UUID.randomUUID(), villager.id(), office, place, range, 0);
  }

  private static boolean excludes(Office a, Office b) {
    return (a.inSupervision() && b.inVillageCommittee())
        || (b.inSupervision() && a.inVillageCommittee());
  }
}
