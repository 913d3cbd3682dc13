package cn.mingyi.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingyi.roster.domain.RosterColumn;
import cn.mingyi.roster.domain.RosterImport;
import cn.mingyi.roster.usecase.ImportPlan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VillageFilesTest {
  private static final String PLAIN = "槐树沟村-规范.xlsx";
  private static final String GROUPED = "槐树沟村-分组多表.xlsx";
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    PLAIN + ", 1235, 1235, 0, 0, 412, 1235, 8",
    GROUPED + ", 1235, 1202, 0, 33, 410, 1202, 8",
    "槐树沟村-旧格式.xls, 357, 348, 0, 9, 120, 348, 3"
  })
  void every_row_of_the_village_files_is_accounted_for(
      String name,
      int read,
      int accepted,
      int warned,
      int refused,
      int households,
      int villagers,
      int groups) {
    try (RosterDesk desk = RosterDesk.open(folder)) {
      ImportPlan plan = desk.plan(RosterDesk.village(name));
      assertThat(plan.read()).isEqualTo(read);
      assertThat(plan.accepted()).isEqualTo(accepted);
      assertThat(plan.warned()).isEqualTo(warned);
      assertThat(plan.refused()).isEqualTo(refused).isEqualTo(plan.refusals().size());
      assertThat(plan.accepted() + plan.warned() + plan.refused()).isEqualTo(plan.read());
      assertThat(desk.count("household")).as("a plan writes nothing").isZero();

      desk.importRoster.apply(plan, Set.of());

      assertThat(desk.count("household")).isEqualTo(households).isEqualTo(plan.households());
      assertThat(desk.count("villager")).isEqualTo(villagers).isEqualTo(plan.villagers());
      assertThat(desk.count("(select distinct village_group from household)")).isEqualTo(groups);
      assertThat(desk.count("villager where identity is null or birth_date is null")).isZero();
      assertThat(desk.count("villager where name regexp '[\\s\u3000]'")).isZero();
      assertThat(desk.count("household h where head_name = ''")).isZero();
      assertThat(desk.count("villager where valid_from is not null")).isZero();
      assertThat(desk.store.verify().findings()).isEmpty();

      ImportPlan again = desk.plan(RosterDesk.village(name), JUNE);
      assertThat(again.changesNothing()).isTrue();
      assertThat(again.unchanged()).isEqualTo(villagers);
      assertThat(again.missingHouseholds()).isEmpty();
      assertThat(again.missingVillagers()).isEmpty();
    }
  }

  @Test
  void refused_rows_of_the_grouped_file_are_those_whose_ids_lost_their_end() {
    try (RosterDesk desk = RosterDesk.open(folder)) {
      ImportPlan plan = desk.plan(RosterDesk.village(GROUPED));
      assertThat(plan.refusals())
          .allSatisfy(f -> {
            assertThat(f.reason()).contains("后几位已经丢失");
            assertThat(f.label()).isEqualTo("公民身份号码");
            assertThat(f.columnLetters()).isEqualTo("G");
            assertThat(f.row()).isGreaterThan(1);
          });
      assertThat(plan.lostHouseholds()).hasSize(2);
    }
  }

  @Test
  void the_plain_file_after_the_grouped_one_adds_only_what_was_refused() {
    try (RosterDesk desk = RosterDesk.open(folder)) {
      desk.load(RosterDesk.village(GROUPED), null);
      ImportPlan plan = desk.plan(RosterDesk.village(PLAIN), JUNE);
      assertThat(plan.newVillagers()).hasSize(33);
      assertThat(plan.newHouseholds()).hasSize(2);
      assertThat(plan.missingVillagers()).isEmpty();
      desk.importRoster.apply(plan, Set.of());

      assertThat(desk.count("villager")).isEqualTo(1235);
      assertThat(desk.count("(select distinct identity from villager)")).isEqualTo(1235);
      assertThat(desk.count("villager where valid_from = date '2026-06-01'")).isEqualTo(33);
      assertThat(desk.queries.on(JUNE).households()).hasSize(412);
      assertThat(desk.queries.on(JUNE.minusDays(1)).households()).hasSize(410);
      assertThat(desk.queries.on(JUNE).unlinked()).isEmpty();
    }
  }

  @Test
  void undoing_an_import_leaves_no_row_and_a_chain_that_verifies() {
    try (RosterDesk desk = RosterDesk.open(folder)) {
      RosterImport done = desk.importRoster.apply(desk.plan(RosterDesk.village(PLAIN)), Set.of());
      assertThat(desk.sql("select action, number from trail_entry order by number desc limit 1"))
          .containsExactly("导入花名册|" + done.trailNumber());
      assertThat(desk.undoImport.isPossible(done)).isTrue();

      desk.undoImport.undo(done.id(), "文件选错了");

      for (String table :
          Set.of("household", "villager", "linked_household", "roster_import", "column_mapping")) {
        assertThat(desk.count(table)).as(table).isZero();
      }
      assertThat(desk.store.verify().findings()).isEmpty();
      assertThat(desk.sql("select action, note from trail_entry order by number desc limit 1"))
          .containsExactly("撤销导入花名册|文件选错了");
    }
  }

  @Test
  void the_roster_stands_after_closing_and_opening() {
    try (RosterDesk desk = RosterDesk.open(folder)) {
      desk.load(RosterDesk.village(PLAIN), null);
    }
    try (RosterDesk desk = RosterDesk.open(folder)) {
      assertThat(desk.queries.on(JUNE).villagers()).hasSize(1235);
      assertThat(desk.queries.imports())
          .singleElement()
          .satisfies(i -> {
            assertThat(i.fileName()).isEqualTo(PLAIN);
            assertThat(i.read()).isEqualTo(1235);
            assertThat(i.recordedAt()).isEqualTo(RosterDesk.CLOCK.instant());
          });
      assertThat(desk.queries.on(JUNE).households().getFirst().villageGroup()).isEqualTo("第1村民小组");
      assertThat(RosterColumn.meaning("家庭编号")).contains(RosterColumn.HOUSEHOLD_NUMBER);
    }
  }

  @Test
  void the_workbook_of_refused_rows_is_refused_again_row_by_row() {
    try (RosterDesk desk = RosterDesk.open(folder.resolve("data"))) {
      ImportPlan plan = desk.plan(RosterDesk.village(GROUPED));
      Path file = folder.resolve("退回的行.xlsx");
      desk.files.writeRefused(plan, file);

      ImportPlan refused = desk.plan(file);
      assertThat(refused.read()).isEqualTo(33);
      assertThat(refused.refused()).isEqualTo(33);
      assertThat(refused.rows())
          .zipSatisfy(
              plan.rows().stream().filter(r -> r.refused()).toList(),
              (now, before) -> {
                assertThat(now.householdNumber()).isEqualTo(before.householdNumber());
                assertThat(now.headName()).isEqualTo(before.headName());
                assertThat(now.sheet().group()).isEqualTo(before.sheet().group());
              });
    }
  }

  @Test
  void the_journal_alone_brings_the_roster_back() {
    List<String> before;
    String everyone = "select * from villager order by id";
    try (RosterDesk desk = RosterDesk.open(folder)) {
      desk.load(RosterDesk.village(GROUPED), null);
      desk.load(RosterDesk.village(PLAIN), JUNE);
      before = desk.sql(everyone);
    }
    RosterDesk.rebuild(folder);
    try (RosterDesk desk = RosterDesk.open(folder)) {
      assertThat(desk.sql(everyone)).isEqualTo(before).hasSize(1235);
      assertThat(desk.queries.imports()).hasSize(2);
      assertThat(desk.store.verify().findings()).isEmpty();
    }
  }
}
