package cn.mingyi.roster.usecase;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.PersonName;
import cn.mingyi.roster.domain.Registers;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 新立一户, and 户信息更正. */
public final class RegisterHousehold {
  private final UnitOfWork unitOfWork;
  private final Registers registers;

  public RegisterHousehold(UnitOfWork unitOfWork, Registers registers) {
    this.unitOfWork = unitOfWork;
    this.registers = registers;
  }

  /**
   * @param from first day; null = since before the records began
   */
  public Household register(
      String number,
      String headName,
      String villageGroup,
      String address,
      @Nullable LocalDate from) {
    Household added =
        new Household(
            UUID.randomUUID(),
            number.strip(),
            PersonName.normalise(headName),
            villageGroup.strip(),
            address.strip(),
            "",
            new DateRange(from, null),
            0);
    check(added);
    unitOfWork.run(
        new Deed("登记户", added.number()), () -> registers.households().add(List.of(added)));
    return added;
  }

  /**
   * Puts a household's particulars right.
   *
   * @throws cn.mingyi.kernel.StaleRecord when it was changed since it was read
   */
  public void correct(Household changed, String reason) {
    check(changed);
    unitOfWork.run(
        new Deed("更正户信息", changed.number(), reason), () -> registers.households().update(changed));
  }

  private void check(Household household) {
    Map<String, String> refused = new LinkedHashMap<>();
    if (household.number().isEmpty()) {
      refused.put("number", "请填写户编号");
    }
    if (household.headName().isEmpty()) {
      refused.put("headName", "请填写户主姓名");
    }
    boolean taken =
        registers.households().all().stream()
            .anyMatch(h ->
                !h.id().equals(household.id())
                    && h.villageGroup().equals(household.villageGroup())
                    && h.number().equals(household.number())
                    && Spans.overlap(h.validity(), household.validity()));
    if (taken) {
      refused.put("number", "户编号 " + household.number() + " 已有一户在用");
    }
    if (!refused.isEmpty()) {
      throw new FieldRefused(refused);
    }
  }
}
