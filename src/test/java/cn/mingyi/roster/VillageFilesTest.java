package cn.mingyi.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.roster.usecase.ImportPlan;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VillageFilesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"槐树沟村-规范.xlsx", "槐树沟村-分组多表.xlsx", "槐树沟村-旧格式.xls"})
  void look(String name) {
    try (RosterDesk desk = RosterDesk.open(folder.resolve("data"))) {
      ImportPlan plan = desk.plan(RosterDesk.village(name));
      System.out.println("== " + name);
      System.out.println(
          "read %d accepted %d warned %d refused %d households %d villagers %d lost %d skipped %d %s"
              .formatted(
                  plan.read(),
                  plan.accepted(),
                  plan.warned(),
                  plan.refused(),
                  plan.households(),
                  plan.villagers(),
                  plan.lostHouseholds().size(),
                  plan.skippedRows(),
                  plan.skippedSheets()));
      plan.sheets()
          .forEach(s ->
              System.out.println(
                  s.sheet().name()
                      + " "
                      + s.group()
                      + " "
                      + s.labels()
                      + new java.util.TreeMap<>(s.mapping().columns())));
      java.util.Map<String, Integer> reasons = new java.util.TreeMap<>();
      plan.rows()
          .forEach(r ->
              r.findings()
                  .forEach(f ->
                      reasons.merge((f.refuses() ? "R " : "W ") + f.reason(), 1, Integer::sum)));
      reasons.forEach((k, v) -> System.out.println(v + " " + k));
      long t = System.nanoTime();
      desk.importRoster.apply(plan, java.util.Set.of());
      System.out.println(
          "apply ms "
              + (System.nanoTime() - t) / 1000000
              + " "
              + desk.count("household")
              + " "
              + desk.count("villager")
              + " links "
              + desk.count("linked_household")
              + " party "
              + desk.count("party_member")
              + desk.sql("select office, scope, count(*) from office_term group by office, scope"));
      System.out.println(
          desk.sql("select village_group, count(*) from household group by village_group"));
      ImportPlan again = desk.plan(RosterDesk.village(name), java.time.LocalDate.of(2026, 6, 1));
      System.out.println(
          "again new "
              + again.newVillagers().size()
              + " changed "
              + again.changedVillagers().size()
              + " unchanged "
              + again.unchanged()
              + " missing "
              + again.missingVillagers().size()
              + "/"
              + again.missingHouseholds().size()
              + " nothing "
              + again.changesNothing());
      assertThat(plan.read()).isPositive();
    }
  }
}
