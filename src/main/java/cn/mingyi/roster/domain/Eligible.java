package cn.mingyi.roster.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * 应到 of a body on a day: never typed, always counted.
 *
 * @param group the 村民小组 of a group meeting; empty else
 * @param persons who may vote; empty for a body of households
 * @param households who may send one person each; empty for a body of persons
 */
public record Eligible(
    Body body, LocalDate day, String group, List<Villager> persons, List<Household> households) {
  public Eligible {
    persons = List.copyOf(persons);
    households = List.copyOf(households);
  }

  /** 应到. */
  public int count() {
    return body.ofHouseholds() ? households.size() : persons.size();
  }
}
