package cn.mingyi.roster.usecase;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.LinkedHousehold;
import cn.mingyi.roster.domain.LinkedHouseholds;
import cn.mingyi.roster.domain.Registers;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 代表联户: binds a household to a representative from a day on; an earlier bond ends. */
public final class LinkHousehold {
  private final UnitOfWork unitOfWork;
  private final Registers registers;

  public LinkHousehold(UnitOfWork unitOfWork, Registers registers) {
    this.unitOfWork = unitOfWork;
    this.registers = registers;
  }

  /**
   * @param label of the representative, e.g. 代表01
   * @param from first day; null = since before the records began
   */
  public void link(UUID householdId, String label, @Nullable LocalDate from) {
    link(List.of(householdId), label, from);
  }

  /**
   * Several households at once, as one deed: all of them or none.
   *
   * @param householdIds not empty
   */
  public void link(List<UUID> householdIds, String label, @Nullable LocalDate from) {
    String to = label.strip();
    if (to.isEmpty()) {
      throw new FieldRefused("label", "请填写联系代表");
    }
    if (householdIds.isEmpty()) {
      throw new FieldRefused("household", "请选择要调整的户");
    }
    List<Household> households =
        householdIds.stream().map(id -> Known.household(registers, id)).toList();
    String first = households.getFirst().number();
    String subject = households.size() == 1 ? first : first + " 等 " + households.size() + " 户";
    unitOfWork.run(
        new Deed("代表联户", subject),
        () -> {
          List<LinkedHousehold> known = registers.links().all();
          households.forEach(h -> relink(registers.links(), known, h.id(), to, from));
        });
  }

  /** Inside a unit of work; returns whether anything changed. */
  static boolean relink(
      LinkedHouseholds links,
      List<LinkedHousehold> known,
      UUID household,
      String label,
      @Nullable LocalDate from) {
    DateRange span = new DateRange(from, null);
    List<LinkedHousehold> standing =
        known.stream()
            .filter(l -> l.householdId().equals(household) && Spans.overlap(l.validity(), span))
            .toList();
    if (standing.size() == 1
        && standing.getFirst().representativeLabel().equals(label)
        && standing.getFirst().validity().to() == null) {
      return false;
    }
    boolean replaced = false;
    for (LinkedHousehold link : standing) {
      LocalDate begin = link.validity().from();
      if (Objects.equals(begin, from)) {
        // The bond would never have held a day: it was a slip and is put right.
        links.update(changed(link, label, span));
        replaced = true;
      } else if (from == null || (begin != null && begin.isAfter(from))) {
        throw new Refused(RosterRule.ALREADY_SO, "有的户在这个日期之后已另有联系代表，请改用更晚的日期");
      } else {
        links.update(
            changed(link, link.representativeLabel(), new DateRange(begin, from.minusDays(1))));
      }
    }
    if (!replaced) {
      links.add(List.of(new LinkedHousehold(UUID.randomUUID(), household, label, span, 0)));
    }
    return true;
  }

  private static LinkedHousehold changed(LinkedHousehold link, String label, DateRange validity) {
    return new LinkedHousehold(link.id(), link.householdId(), label, validity, link.version());
  }
}
