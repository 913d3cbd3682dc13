package cn.mingyi.roster.usecase;

import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.usecase.intake.HouseholdDraft;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers for households whose file has none: 001, 002 … within the group. */
final class HouseholdNumbers {
  private final Set<String> taken = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();

  HouseholdNumbers(List<Household> known, List<HouseholdDraft> drafts) {
    known.forEach(h -> taken.add(key(h.villageGroup(), h.number())));
    drafts.forEach(d -> told.add(key(d.group(), d.number())));
  }

  /** Whether the number was free. */
  boolean take(String group, String number) {
    return taken.add(key(group, number));
  }

  String next(String group) {
    while (true) {
      String number = "%03d".formatted(last.merge(group, 1, Integer::sum));
      if (!told.contains(key(group, number)) && taken.add(key(group, number))) {
        return number;
      }
    }
  }

  private static String key(String group, String number) {
    return group + "|" + Household.bare(number);
  }
}
