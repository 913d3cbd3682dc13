package cn.mingyi.roster.usecase;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.roster.domain.PartyMember;
import cn.mingyi.roster.domain.PartyMembers;
import cn.mingyi.roster.domain.PartyStanding;
import cn.mingyi.roster.domain.Registers;
import cn.mingyi.roster.domain.Villager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 党员登记: a villager belongs to the village's party branch from a day on; 转正 and 转出 too. */
public final class AdmitPartyMember {
  private final UnitOfWork unitOfWork;
  private final Registers registers;

  public AdmitPartyMember(UnitOfWork unitOfWork, Registers registers) {
    this.unitOfWork = unitOfWork;
    this.registers = registers;
  }

  /**
   * An earlier standing (预备) ends the day before.
   *
   * @param from first day; null = since before the records began
   */
  public void admit(UUID villagerId, PartyStanding standing, @Nullable LocalDate from) {
    Villager villager = Known.villager(registers, villagerId);
    unitOfWork.run(
        new Deed("党员登记", standing.label()),
        () -> {
          if (!admit(
              registers.partyMembers(),
              registers.partyMembers().all(),
              villager.id(),
              standing,
              from)) {
            throw new Refused(
                RosterRule.ALREADY_SO, villager.name() + "在这段时间已登记为" + standing.label());
          }
        });
  }

  /**
   * Ends a membership (转出, 出党, 去世).
   *
   * @param reason goes on the trail; required
   */
  public void end(PartyMember member, LocalDate last, String reason) {
    if (!Spans.canEnd(member.validity(), last)) {
      throw new Refused(RosterRule.ENDS_BEFORE_BEGIN, "终止日期在登记日期之前");
    }
    if (reason.isBlank()) {
      throw new FieldRefused("reason", "请写明终止的原因，如 转出、去世");
    }
    unitOfWork.run(
        new Deed("党员登记终止", member.standing().label(), reason),
        () ->
            registers
                .partyMembers()
                .update(changed(member, member.standing(), member.validity().from(), last)));
  }

  /** Inside a unit of work; returns whether anything changed. */
  static boolean admit(
      PartyMembers members,
      List<PartyMember> known,
      UUID villager,
      PartyStanding standing,
      @Nullable LocalDate from) {
    DateRange span = new DateRange(from, null);
    boolean replaced = false;
    for (PartyMember member : known) {
      if (!member.villagerId().equals(villager) || !Spans.overlap(member.validity(), span)) {
        continue;
      }
      if (member.standing() == standing) {
        return false;
      }
      LocalDate begin = member.validity().from();
      if (Objects.equals(begin, from)) {
        // The earlier standing would never have held a day: it was a slip and is put right.
        members.update(changed(member, standing, from, null));
        replaced = true;
      } else if (from == null || (begin != null && begin.isAfter(from))) {
        throw new Refused(RosterRule.ALREADY_SO, "有的党员在这个日期之后已另有登记，请改用更晚的日期");
      } else {
        members.update(changed(member, member.standing(), begin, from.minusDays(1)));
      }
    }
    if (!replaced) {
      members.add(List.of(new PartyMember(UUID.randomUUID(), villager, standing, span, 0)));
    }
    return true;
  }

  private static PartyMember changed(
      PartyMember member,
      PartyStanding standing,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    return new PartyMember(
        member.id(), member.villagerId(), standing, new DateRange(from, to), member.version());
  }
}
