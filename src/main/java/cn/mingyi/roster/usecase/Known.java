package cn.mingyi.roster.usecase;

import cn.mingyi.kernel.Refused;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.Registers;
import cn.mingyi.roster.domain.Villager;
import java.util.UUID;

/** Looks up what a request names, or refuses. */
final class Known {
  private Known() {}

  static Villager villager(Registers registers, UUID id) {
    return registers
        .villagers()
        .find(id)
        .orElseThrow(() -> new Refused(RosterRule.NOT_ON_ROSTER, "名册里没有此人，请刷新后再试"));
  }

  static Household household(Registers registers, UUID id) {
    return registers
        .households()
        .find(id)
        .orElseThrow(() -> new Refused(RosterRule.NOT_ON_ROSTER, "名册里没有这一户，请刷新后再试"));
  }
}
