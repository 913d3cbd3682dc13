package cn.mingyi.roster.usecase;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.IdentityNumber;
import cn.mingyi.roster.domain.Registers;
import cn.mingyi.roster.domain.Villager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 登记村民 (出生, 迁入, 嫁入), and 村民信息更正. Leaving (去世, 迁出) is a last day on the record. */
public final class RegisterVillager {
  private final UnitOfWork unitOfWork;
  private final Registers registers;

  public RegisterVillager(UnitOfWork unitOfWork, Registers registers) {
    this.unitOfWork = unitOfWork;
    this.registers = registers;
  }

  /** Adds the villager under the id that the record carries. */
  public void register(Villager added) {
    Household household = check(added);
    unitOfWork.run(
        new Deed("登记村民", household.number()), () -> registers.villagers().add(List.of(added)));
  }

  /**
   * Puts a villager's particulars right, or records the last day on the roster.
   *
   * @throws cn.mingyi.kernel.StaleRecord when the record was changed since it was read
   */
  public void correct(Villager changed, String reason) {
    Household household = check(changed);
    unitOfWork.run(
        new Deed("更正村民信息", household.number(), reason),
        () -> registers.villagers().update(changed));
  }

  private Household check(Villager villager) {
    Household household = Known.household(registers, villager.householdId());
    Map<String, String> refused = new LinkedHashMap<>();
    if (villager.name().isBlank()) {
      refused.put("name", "请填写姓名");
    }
    IdentityNumber identity = villager.identity();
    if (identity != null) {
      if (!identity.birthDate().equals(villager.birthDate())) {
        refused.put("birthDate", "出生日期与身份证号不一致");
      }
      if (identity.sex() != villager.sex()) {
        refused.put("sex", "性别与身份证号不一致");
      }
      boolean taken =
          registers.villagers().all().stream()
              .anyMatch(v ->
                  !v.id().equals(villager.id())
                      && Objects.equals(v.identity(), identity)
                      && Spans.overlap(v.validity(), villager.validity()));
      if (taken) {
        refused.put("identity", "这个身份证号在名册里已有一人");
      }
    }
    if (villager.phones().stream().anyMatch(p -> p.isEmpty() || p.contains(" "))) {
      refused.put("phones", "电话号码里不能有空格");
    }
    if (!refused.isEmpty()) {
      throw new FieldRefused(refused);
    }
    return household;
  }
}
