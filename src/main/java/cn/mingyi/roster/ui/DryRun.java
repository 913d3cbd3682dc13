package cn.mingyi.roster.ui;

import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.PersonName;
import cn.mingyi.roster.domain.RosterColumn;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.roster.usecase.FieldChange;
import cn.mingyi.roster.usecase.ImportPlan;
import cn.mingyi.roster.usecase.RecordChange;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.RowOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** 试导入: a plan, laid out in lines; made off the screen's thread. */
record DryRun(
    ImportPlan plan,
    List<RowLine> refused,
    List<RowLine> warned,
    List<AddedLine> added,
    List<ChangeLine> changes,
    List<MissingLine> missing) {
  /** What is wrong with a row of the file, and where. */
  record RowLine(
      String sheet, int row, String column, String name, String household, String reason) {}

  /** Somebody who is new. */
  record AddedLine(String number, String head, String name, String relation, String group) {}

  /** One field that changes. */
  record ChangeLine(
      boolean household, String number, String name, String field, String before, String after) {}

  /** On the roster, but not in the file. */
  record MissingLine(UUID id, boolean household, String number, String name, String relation) {}

  static DryRun of(ImportPlan plan) {
    Map<UUID, Household> homes = new HashMap<>();
    plan.basis().households().forEach(h -> homes.put(h.id(), h));
    plan.newHouseholds().forEach(h -> homes.put(h.id(), h));
    return new DryRun(
        plan,
        plan.rows().stream().filter(RowOutcome::refused).flatMap(r -> lines(r, true)).toList(),
        plan.rows().stream().filter(RowOutcome::warned).flatMap(r -> lines(r, false)).toList(),
        plan.newVillagers().stream().map(v -> added(v, homes)).toList(),
        changes(plan, homes),
        missing(plan, homes));
  }

  /** Rows that would be on the roster. */
  int kept() {
    return plan.accepted() + plan.warned();
  }

  private static Stream<RowLine> lines(RowOutcome row, boolean refused) {
    List<Integer> names = row.sheet().mapping().of(RosterColumn.NAME);
    String name =
        names.isEmpty() ? "" : PersonName.normalise(row.row().cell(names.getFirst()).text());
    return row.findings().stream()
        .filter(f -> f.refuses() == refused)
        .map(f -> new RowLine(f.sheet(), f.row(), place(f), name, household(row), f.reason()));
  }

  private static String place(RowFinding finding) {
    return finding.columnLetters().isEmpty()
        ? finding.label()
        : finding.columnLetters() + " " + finding.label();
  }

  private static String household(RowOutcome row) {
    return row.householdNumber().isEmpty() ? row.headName() : row.householdNumber();
  }

  private static AddedLine added(Villager villager, Map<UUID, Household> homes) {
    Household home = homes.get(villager.householdId());
    return new AddedLine(
        home == null ? "" : home.number(),
        home == null ? "" : home.headName(),
        villager.name(),
        villager.relation(),
        home == null ? "" : home.villageGroup());
  }

  private static List<ChangeLine> changes(ImportPlan plan, Map<UUID, Household> homes) {
    List<ChangeLine> lines = new ArrayList<>();
    for (RecordChange<Household> change : plan.changedHouseholds()) {
      Household household = change.before();
      change
          .fields()
          .forEach(f -> lines.add(line(true, household.number(), household.headName(), f)));
    }
    for (RecordChange<Villager> change : plan.changedVillagers()) {
      String number = number(change.before(), homes);
      change.fields().forEach(f -> lines.add(line(false, number, change.before().name(), f)));
    }
    return lines;
  }

  private static ChangeLine line(boolean household, String number, String name, FieldChange field) {
    return new ChangeLine(
        household,
        number,
        name,
        field.label(),
        Masked.identitiesIn(field.before()),
        Masked.identitiesIn(field.after()));
  }

  private static List<MissingLine> missing(ImportPlan plan, Map<UUID, Household> homes) {
    List<MissingLine> lines = new ArrayList<>();
    plan.missingHouseholds()
        .forEach(h -> lines.add(new MissingLine(h.id(), true, h.number(), h.headName(), "")));
    plan.missingVillagers()
        .forEach(v ->
            lines.add(new MissingLine(v.id(), false, number(v, homes), v.name(), v.relation())));
    return lines;
  }

  private static String number(Villager villager, Map<UUID, Household> homes) {
    Household home = homes.get(villager.householdId());
    return home == null ? "" : home.number();
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return plan.toString();
  }
}
