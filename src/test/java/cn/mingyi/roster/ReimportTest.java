package cn.mingyi.roster;

import static cn.mingyi.roster.SampleIds.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.RosterImport;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.roster.usecase.FieldChange;
import cn.mingyi.roster.usecase.ImportPlan;
import cn.mingyi.roster.usecase.RosterRule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReimportTest {
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
  private static final String WANG = id("19850312", 1);
  private static final String LI = id("19870505", 2);
  private static final String ZHAO = id("19500101", 11);
  private static final String BABY = id("20260301", 5);
  private static final Object[] HEADER = {"户号", "姓名", "关系", "身份证号", "电话", "小组", "联系代表"};

  @TempDir Path folder;
  private RosterDesk desk;
  private int files;

  @BeforeEach
  void open() {
    desk = RosterDesk.open(folder.resolve("data"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private RosterBook book() {
    return RosterBook.xlsx().row(HEADER);
  }

  private ImportPlan plan(RosterBook book, @Nullable LocalDate effective) {
    files++;
    return desk.plan(book.save(folder.resolve(files + ".xlsx")), effective);
  }

  private RosterImport apply(ImportPlan plan, UUID... leaving) {
    return desk.importRoster.apply(plan, new HashSet<>(List.of(leaving)));
  }

  private RosterImport first() {
    return apply(
        plan(
            book()
                .row("1", "王强", "户主", WANG, "13800001234", "1", "代表01")
                .row("1", "李芳", "妻", LI, "", "1", "代表01")
                .row("2", "赵一", "户主", ZHAO, "", "2", "代表02"),
            null));
  }

  @Test
  void an_update_lists_what_is_new_changed_unchanged_and_missing() {
    first();
    ImportPlan plan =
        plan(
            book()
                .row("01", "王强", "户主", WANG, "13900001234", "1", "代表03")
                .row("01", "李芳", "妻", LI, "", "1", "代表03")
                .row("01", "王小", "子", BABY, "", "1", "代表03")
                .row("3", "钱七", "户主", id("19600606", 7), "", "2", ""),
            JUNE);
    assertThat(plan.newHouseholds()).extracting(Household::number).containsExactly("3");
    assertThat(plan.newVillagers()).extracting(Villager::name).containsExactly("王小", "钱七");
    assertThat(plan.changedVillagers())
        .singleElement()
        .satisfies(c ->
            assertThat(c.fields())
                .containsExactly(new FieldChange("联系电话", "13800001234", "13900001234")));
    assertThat(plan.unchanged()).isEqualTo(1);
    assertThat(plan.missingHouseholds()).extracting(Household::number).containsExactly("2");
    assertThat(plan.missingVillagers()).isEmpty();

    apply(plan);

    assertThat(desk.sql("select name, phones, valid_from from villager order by position"))
        .containsExactly(
            "王强|13900001234|null", "李芳||null", "赵一||null", "王小||2026-06-01", "钱七||2026-06-01");
    assertThat(desk.sql("select representative_label, valid_from, valid_to from linked_household"))
        .containsExactlyInAnyOrder(
            "代表01|null|2026-05-31", "代表02|null|null", "代表03|2026-06-01|null");
    assertThat(desk.queries.on(JUNE.minusDays(1)).households()).hasSize(2);
    assertThat(desk.queries.on(JUNE).households()).as("what is missing stays").hasSize(3);
  }

  @Test
  void who_is_missing_leaves_only_when_the_clerk_says_so_and_stays_counted_before() {
    first();
    ImportPlan plan = plan(book().row("1", "王强", "户主", WANG, "", "", ""), JUNE);
    UUID household = plan.missingHouseholds().getFirst().id();
    UUID wife = plan.missingVillagers().getFirst().id();
    apply(plan, household, wife);

    assertThat(desk.queries.on(JUNE).eligible(Body.ASSEMBLY_PERSON).count()).isEqualTo(1);
    assertThat(desk.queries.on(JUNE).eligible(Body.ASSEMBLY_HOUSEHOLD).count()).isEqualTo(1);
    assertThat(desk.queries.on(JUNE.minusDays(1)).eligible(Body.ASSEMBLY_PERSON).count())
        .isEqualTo(3);
    assertThat(desk.sql("select name, valid_to from villager order by position"))
        .containsExactly("王强|null", "李芳|2026-05-31", "赵一|2026-05-31");
  }

  @Test
  void a_file_of_one_group_misses_nobody_of_another() {
    first();
    ImportPlan plan = plan(book().row("1", "王强", "户主", WANG, "", "1组", ""), JUNE);
    assertThat(plan.missingHouseholds()).isEmpty();
    assertThat(plan.missingVillagers()).extracting(Villager::name).containsExactly("李芳");
  }

  @Test
  void a_person_found_in_another_household_is_moved_with_a_warning_not_doubled() {
    first();
    ImportPlan plan =
        plan(
            book().row("2", "赵一", "户主", ZHAO, "", "2", "").row("2", "李芳", "妻", LI, "", "2", ""),
            JUNE);
    assertThat(plan.newVillagers()).isEmpty();
    assertThat(plan.warnings())
        .singleElement()
        .satisfies(f -> assertThat(f.reason()).contains("转入本户"));
    assertThat(plan.accepted() + plan.warned() + plan.refused()).isEqualTo(plan.read());
    apply(plan);
    assertThat(desk.count("villager where identity = '" + LI + "'")).isEqualTo(1);
  }

  @Test
  void a_refused_row_does_not_make_its_person_missing() {
    first();
    ImportPlan plan =
        plan(
            book()
                .row("1", "王强", "户主", WANG, "", "1", "")
                .row("1", "李芳", "妻", 140391198705050000d, "", "1", ""),
            JUNE);
    assertThat(plan.refused()).isEqualTo(1);
    assertThat(plan.missingVillagers()).isEmpty();
  }

  @Test
  void a_namesake_with_another_id_is_a_new_person_with_a_warning() {
    first();
    ImportPlan plan = plan(book().row("1", "王强", "户主", id("19600101", 1), "", "1", ""), JUNE);
    assertThat(plan.newVillagers()).hasSize(1);
    assertThat(plan.warnings()).anyMatch(f -> f.reason().contains("同名人"));
  }

  @Test
  void blank_cells_take_nothing_away() {
    first();
    ImportPlan plan = plan(book().row("1", "王强", "户主", "", "", "", ""), JUNE);
    assertThat(plan.changedVillagers()).isEmpty();
    assertThat(plan.changedHouseholds()).isEmpty();
    assertThat(plan.unchanged()).isEqualTo(1);
  }

  @Test
  void an_update_needs_a_day_that_is_not_before_the_last_update() {
    first();
    RosterBook same = book().row("1", "王强", "户主", WANG, "1390000", "1", "");
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> plan(same, null))
        .satisfies(e -> assertThat(rule(e)).isEqualTo(RosterRule.EFFECTIVE_DAY_MISSING));
    apply(plan(book().row("9", "孙九", "户主", BABY, "", "1", ""), JULY));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> plan(book().row("9", "孙九", "户主", BABY, "", "1", ""), JUNE))
        .satisfies(e -> assertThat(rule(e)).isEqualTo(RosterRule.EFFECTIVE_DAY_TOO_EARLY));
  }

  private static Enum<?> rule(Refused refused) {
    return refused.unmet().getFirst().rule();
  }

  @Test
  void a_plan_made_for_another_roster_is_stale() {
    first();
    ImportPlan plan = plan(book().row("8", "孙八", "户主", BABY, "", "1", ""), JUNE);
    apply(plan(book().row("9", "周九", "户主", id("19700101", 1), "", "1", ""), JUNE));
    long entries = desk.count("trail_entry");
    assertThatExceptionOfType(StaleRecord.class).isThrownBy(() -> apply(plan));
    assertThat(desk.count("trail_entry")).isEqualTo(entries);
    assertThat(desk.count("household where number = '8'")).isZero();
  }

  @Test
  void a_file_without_one_good_row_is_not_applied() {
    ImportPlan plan = plan(book().row("1", "王强", "户主", "12345", "", "1", ""), null);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> apply(plan))
        .satisfies(e -> assertThat(rule(e)).isEqualTo(RosterRule.NOTHING_TO_IMPORT));
    assertThat(desk.count("roster_import")).isZero();
  }

  @Test
  void undoing_an_update_brings_the_roster_back_as_it_was() {
    first();
    List<String> before = everything();
    ImportPlan plan =
        plan(
            book()
                .row("1", "王强", "户主", WANG, "13900001234", "1", "代表03")
                .row("5", "钱七", "户主", BABY, "", "2", ""),
            JUNE);
    RosterImport update = apply(plan, plan.missingVillagers().getFirst().id());
    assertThat(everything()).isNotEqualTo(before);

    desk.undoImport.undo(update.id(), "录错文件");

    assertThat(everything()).isEqualTo(before);
    assertThat(desk.store.verify().findings()).isEmpty();
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> desk.undoImport.undo(update.id(), "录错文件"))
        .satisfies(e -> assertThat(rule(e)).isEqualTo(RosterRule.IMPORT_GONE));
  }

  @Test
  void an_import_is_not_taken_back_without_a_reason() {
    RosterImport done = first();
    assertThatExceptionOfType(FieldRefused.class)
        .isThrownBy(() -> desk.undoImport.undo(done.id(), " "))
        .satisfies(e -> assertThat(e.fields()).containsOnlyKeys("reason"));
    assertThat(desk.count("villager")).isEqualTo(3);
  }

  private List<String> everything() {
    List<String> rows = new ArrayList<>();
    for (String table :
        List.of(
            "household",
            "villager",
            "linked_household",
            "office_term",
            "party_member",
            "roster_import",
            "column_mapping")) {
      rows.addAll(desk.sql("select '" + table + "', t.* from " + table + " t order by t.id"));
    }
    return rows;
  }

  @Test
  void an_import_whose_rows_were_changed_since_cannot_be_undone() {
    RosterImport done = first();
    Villager wang = desk.registers.villagers().all().getFirst();
    desk.store
        .trail()
        .unitOfWork()
        .run(new Deed("更正村民信息", "1"), () -> desk.registers.villagers().update(wang));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> desk.undoImport.undo(done.id(), "录错文件"))
        .satisfies(e -> assertThat(rule(e)).isEqualTo(RosterRule.IMPORT_OVERTAKEN));
    assertThat(desk.count("villager")).isEqualTo(3);
  }

  @Test
  void an_import_whose_people_hold_offices_since_is_not_undone_in_part() {
    RosterImport done = first();
    Villager wang = desk.registers.villagers().all().getFirst();
    desk.appointOffice.appoint(wang.id(), Office.COMMITTEE_CHAIR, "", JUNE, null);
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> desk.undoImport.undo(done.id(), "录错文件"))
        .satisfies(e -> assertThat(rule(e)).isEqualTo(RosterRule.IMPORT_OVERTAKEN));
    assertThat(desk.count("villager")).isEqualTo(3);
    assertThat(desk.count("office_term")).isEqualTo(1);
    assertThat(Set.copyOf(desk.sql("select count(*) from roster_import"))).containsExactly("1");
  }
}
