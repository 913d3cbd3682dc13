package cn.mingyi.roster.usecase;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.IdentityNumber;
import cn.mingyi.roster.domain.RosterColumn;
import cn.mingyi.roster.domain.Sex;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.roster.usecase.intake.HouseholdDraft;
import cn.mingyi.roster.usecase.intake.PersonDraft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records as a file tells them. What the file leaves blank stays as the roster has it. */
final class RecordUpdates {
  private RecordUpdates() {}

  static Household told(Household known, HouseholdDraft draft) {
    return new Household(
        known.id(),
        known.number(),
        draft.headAssumed() ? known.headName() : told(known.headName(), draft.headName()),
        told(known.villageGroup(), draft.group()),
        told(known.address(), draft.address()),
        told(known.microGrid(), draft.microGrid()),
        known.validity(),
        known.version());
  }

  /**
   * @param residenceTold whether the file has a column that says who is away
   */
  static Villager told(Villager known, PersonDraft draft, UUID household, boolean residenceTold) {
    boolean birthTold = draft.birthDate() != null;
    return new Villager(
        known.id(),
        household,
        told(known.name(), draft.name()),
        draft.sex() == null || keepsIdentity(known, draft) ? known.sex() : draft.sex(),
        birthTold && !keepsIdentity(known, draft) ? draft.birthDate() : known.birthDate(),
        draft.identity() == null ? known.identity() : draft.identity(),
        draft.phones().isEmpty() ? known.phones() : draft.phones(),
        told(known.relation(), draft.relation()),
        residenceTold ? draft.residence() : known.residence(),
        told(known.politicalStatus(), draft.politicalStatus()),
        told(known.note(), draft.note()),
        known.validity(),
        known.version());
  }

  /** An ID on the roster outweighs what a file without ID says of sex and age. */
  private static boolean keepsIdentity(Villager known, PersonDraft draft) {
    return draft.identity() == null && known.identity() != null;
  }

  private static String told(String known, String told) {
    return told.isEmpty() ? known : told;
  }

  static List<FieldChange> differences(Household before, Household after) {
    List<FieldChange> changes = new ArrayList<>();
    add(changes, RosterColumn.HEAD_NAME.label(), before.headName(), after.headName());
    add(changes, RosterColumn.GROUP.label(), before.villageGroup(), after.villageGroup());
    add(changes, RosterColumn.ADDRESS.label(), before.address(), after.address());
    add(changes, RosterColumn.MICRO_GRID.label(), before.microGrid(), after.microGrid());
    return changes;
  }

  static List<FieldChange> differences(
      Villager before, Villager after, String numberBefore, String numberAfter) {
    List<FieldChange> changes = new ArrayList<>();
    if (!before.householdId().equals(after.householdId())) {
      changes.add(
          new FieldChange(RosterColumn.HOUSEHOLD_NUMBER.label(), numberBefore, numberAfter));
    }
    add(changes, RosterColumn.NAME.label(), before.name(), after.name());
    add(changes, RosterColumn.SEX.label(), label(before.sex()), label(after.sex()));
    add(
        changes,
        RosterColumn.BIRTH_DATE.label(),
        date(before.birthDate()),
        date(after.birthDate()));
    add(
        changes,
        RosterColumn.IDENTITY.label(),
        identity(before.identity()),
        identity(after.identity()));
    add(
        changes,
        RosterColumn.PHONE.label(),
        String.join("、", before.phones()),
        String.join("、", after.phones()));
    add(changes, RosterColumn.RELATION.label(), before.relation(), after.relation());
    add(
        changes,
        RosterColumn.RESIDENCE.label(),
        before.residence().label(),
        after.residence().label());
    add(changes, RosterColumn.POLITICAL.label(), before.politicalStatus(), after.politicalStatus());
    add(changes, RosterColumn.NOTE.label(), before.note(), after.note());
    return changes;
  }

  private static void add(List<FieldChange> changes, String label, String before, String after) {
    if (!Objects.equals(before, after)) {
      changes.add(new FieldChange(label, before, after));
    }
  }

  private static String label(@Nullable Sex sex) {
    return sex == null ? "" : sex.label();
  }

  private static String date(@Nullable LocalDate date) {
    return date == null ? "" : ChineseDate.of(date);
  }

  private static String identity(@Nullable IdentityNumber identity) {
    return identity == null ? "" : identity.value();
  }
}
