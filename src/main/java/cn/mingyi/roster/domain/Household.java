package cn.mingyi.roster.domain;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.NaturalOrder;
import java.util.Comparator;
import java.util.UUID;

/**
 * 户: the unit of 民议.
 *
 * @param number 户编号 as the village writes it; unique within the roster together with the group
 * @param headName 户主, as the roster names him or her, even when that row could not be imported
 * @param villageGroup 村民小组, e.g. 第1村民小组; empty when the village has none
 * @param microGrid 微网格 (5–20 户 with one 微网格员); empty when not told
 * @param validity from null = since before the records began; to = the last day
 * @param version for the optimistic lock
 */
public record Household(
    UUID id,
    String number,
    String headName,
    String villageGroup,
    String address,
    String microGrid,
    DateRange validity,
    int version) {
  /** By group, then by number, both as people count. */
  public static final Comparator<Household> ORDER =
      Comparator.comparing(Household::villageGroup, NaturalOrder.INSTANCE)
          .thenComparing(Household::number, NaturalOrder.INSTANCE)
          .thenComparing(Household::id);

  /** A number without leading zeros: 0001 and 1 are the same household. */
  public static String bare(String number) {
    return number.matches("0+\\d+") ? number.replaceFirst("^0+(?=\\d)", "") : number;
  }

  /** Leaves out the name and the address: they are personal data. */
  @Override
  public String toString() {
    return "Household[" + id + "]";
  }
}
