package cn.mingyi.roster.domain;

import cn.mingyi.kernel.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 村民: a person on the roster.
 *
 * @param birthDate null when neither the ID nor the roster tells it
 * @param phones telephone numbers as dialled, the first is preferred
 * @param relation 与户主关系 as the roster writes it, 户主 for the head
 * @param politicalStatus 政治面貌 as the roster writes it; empty when not told
 * @param validity from null = since before the records began; to = the last day on the roster
 * @param version for the optimistic lock
 */
public record Villager(
    UUID id,
    UUID householdId,
    String name,
    @Nullable Sex sex,
    @Nullable LocalDate birthDate,
    @Nullable IdentityNumber identity,
    List<String> phones,
    String relation,
    Residence residence,
    String politicalStatus,
    String note,
    DateRange validity,
    int version) {
  /** 户主 in the column 与户主关系. */
  public static final String HEAD = "户主";

  public Villager {
    phones = List.copyOf(phones);
  }

  public boolean isHead() {
    return relation.equals(HEAD);
  }

  /**
   * 十八周岁以上 on a day, the birthday included; who is born on 29 February comes of age on 1 March.
   * Unknown birth date: not counted, see {@link RosterOn#ofUnknownAge}.
   */
  public boolean isAdultOn(LocalDate day) {
    return birthDate != null && !birthDate.isAfter(day.minusYears(18));
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "Villager[" + id + "]";
  }
}
