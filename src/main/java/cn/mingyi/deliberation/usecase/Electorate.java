package cn.mingyi.deliberation.usecase;

import cn.mingyi.roster.domain.Body;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.Registers;
import cn.mingyi.roster.domain.RosterOn;
import java.time.LocalDate;

/**
 * Of whom a tenth or a fifth makes a motion one that must be taken up.
 *
 * @param villagers 十八周岁以上村民
 * @param representatives 村民代表
 */
record Electorate(int villagers, int representatives) {
  static Electorate on(Registers registers, LocalDate day) {
    RosterOn roster = registers.read().on(day);
    return new Electorate(
        roster.eligible(Body.ASSEMBLY_PERSON).count(),
        roster.holders(o -> o == Office.REPRESENTATIVE).size());
  }
}
