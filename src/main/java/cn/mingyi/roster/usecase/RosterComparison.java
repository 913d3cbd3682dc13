package cn.mingyi.roster.usecase;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.LinkedHousehold;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.OfficeTerm;
import cn.mingyi.roster.domain.PartyMember;
import cn.mingyi.roster.domain.PartyStanding;
import cn.mingyi.roster.domain.Records;
import cn.mingyi.roster.domain.RosterColumn;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.roster.usecase.intake.HouseholdDraft;
import cn.mingyi.roster.usecase.intake.PersonDraft;
import cn.mingyi.roster.usecase.intake.RecognisedSheet;
import cn.mingyi.roster.usecase.intake.RosterDraft;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.RowOutcome;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays a file beside the roster: what is new, told differently, unchanged, missing. */
final class RosterComparison {
  private final RosterDraft draft;
  private final Records records;
  private final @Nullable LocalDate effective;
  private final DateRange fromNow;
  private final List<Household> knownHouseholds;
  private final List<Villager> knownVillagers;
  private final RosterMatching matching;
  private final HouseholdNumbers numbers;
  private final Map<String, RecognisedSheet> sheets = new HashMap<>();
  private final Map<String, List<RowFinding>> findings = new HashMap<>();

  private final List<Household> newHouseholds = new ArrayList<>();
  private final List<Villager> newVillagers = new ArrayList<>();
  private final List<RecordChange<Household>> changedHouseholds = new ArrayList<>();
  private final List<RecordChange<Villager>> changedVillagers = new ArrayList<>();
  private final Map<UUID, String> links = new LinkedHashMap<>();
  private final Map<UUID, PartyStanding> standings = new LinkedHashMap<>();
  private final Map<UUID, Map<Office, String>> offices = new LinkedHashMap<>();
  private final Set<UUID> refusedVillagers = new HashSet<>();
  private int unchanged;

  RosterComparison(RosterDraft draft, Records records, @Nullable LocalDate effective) {
    this.draft = draft;
    this.records = records;
    this.effective = effective;
    this.fromNow = new DateRange(effective, null);
    knownHouseholds = records.households().stream().filter(h -> stands(h.validity())).toList();
    Set<UUID> standing = knownHouseholds.stream().map(Household::id).collect(Collectors.toSet());
    knownVillagers =
        records.villagers().stream()
            .filter(v -> stands(v.validity()) && standing.contains(v.householdId()))
            .toList();
    matching = new RosterMatching(knownHouseholds, knownVillagers, draft);
    numbers = new HouseholdNumbers(knownHouseholds, draft.households());
    draft.sheets().forEach(s -> sheets.put(s.sheet().name(), s));
  }

  /** Who has left before the effective day is not compared with. */
  private boolean stands(DateRange validity) {
    return effective == null || Spans.overlap(validity, fromNow);
  }

  ImportPlan plan(SourceBook book) {
    draft.households().forEach(this::compare);
    return new ImportPlan(
        book,
        effective,
        draft.sheets(),
        draft.rows().stream().map(this::withFindings).toList(),
        draft.households(),
        draft.skippedRows(),
        draft.skippedSheets(),
        List.copyOf(newHouseholds),
        List.copyOf(newVillagers),
        List.copyOf(changedHouseholds),
        List.copyOf(changedVillagers),
        unchanged,
        missingHouseholds(),
        missingVillagers(),
        Map.copyOf(links),
        Map.copyOf(standings),
        Map.copyOf(offices),
        records);
  }

  private void compare(HouseholdDraft told) {
    Household known = matching.household(told).orElse(null);
    if (told.members().isEmpty()) {
      if (known != null) {
        refused(told, known);
      }
      return;
    }
    Household household = known == null ? added(told) : updated(known, told);
    Set<String> names = new HashSet<>();
    for (PersonDraft person : told.members()) {
      if (!names.add(person.name())) {
        warn(person, RosterColumn.NAME, "本户有两人同名，请核对是否重复");
      }
      compare(person, household);
    }
    if (known != null) {
      refused(told, known);
    }
    if (!told.representative().isEmpty() && !isLinked(household, told.representative())) {
      links.put(household.id(), told.representative());
    }
  }

  private Household added(HouseholdDraft told) {
    String number = told.number();
    if (number.isEmpty()) {
      number = numbers.next(told.group());
    } else if (!numbers.take(told.group(), number)) {
      warn(told.members().getFirst(), RosterColumn.HOUSEHOLD_NUMBER, "户编号与另一户相同，请核对");
    }
    Household household =
        new Household(
            UUID.randomUUID(),
            number,
            told.headName(),
            told.group(),
            told.address(),
            told.microGrid(),
            fromNow,
            0);
    newHouseholds.add(household);
    return household;
  }

  private Household updated(Household known, HouseholdDraft told) {
    Household after = RecordUpdates.told(known, told);
    List<FieldChange> fields = RecordUpdates.differences(known, after);
    if (!fields.isEmpty()) {
      changedHouseholds.add(new RecordChange<>(known, after, fields));
    }
    if (!known.headName().equals(told.headName()) && sharesNobody(known, told)) {
      warn(
          told.members().getFirst(),
          RosterColumn.HOUSEHOLD_NUMBER,
          "户编号 %s 在名册里的户主是%s，两边没有一个相同的人，请核对户编号".formatted(known.number(), known.headName()));
    }
    return after;
  }

  private boolean sharesNobody(Household known, HouseholdDraft told) {
    Set<String> names =
        matching.members(known.id()).stream().map(Villager::name).collect(Collectors.toSet());
    return told.members().stream().noneMatch(p -> names.contains(p.name()));
  }

  private void compare(PersonDraft person, Household household) {
    List<Villager> namesakes = matching.namesakes(person, household.id());
    Villager known = matching.villager(person, household.id()).orElse(null);
    Villager after = known == null ? added(person, household) : updated(known, person, household);
    if (known == null && !namesakes.isEmpty()) {
      warn(person, RosterColumn.IDENTITY, "名册里本户的同名人身份证号不同，按新的一人处理，请核对");
    }
    PartyWords.standing(person.politicalStatus())
        .filter(s -> !isMember(after, s))
        .ifPresent(s -> standings.put(after.id(), s));
    person.offices().forEach(office -> appoint(person, after, household, office));
  }

  private Villager added(PersonDraft person, Household household) {
    Villager villager =
        new Villager(
            UUID.randomUUID(),
            household.id(),
            person.name(),
            person.sex(),
            person.birthDate(),
            person.identity(),
            person.phones(),
            person.relation(),
            person.residence(),
            person.politicalStatus(),
            person.note(),
            fromNow,
            0);
    newVillagers.add(villager);
    return villager;
  }

  private Villager updated(Villager known, PersonDraft person, Household household) {
    RecognisedSheet sheet = sheets.get(person.sheet());
    boolean residenceTold =
        sheet != null
            && (sheet.mapping().has(RosterColumn.RESIDENCE)
                || sheet.mapping().has(RosterColumn.NOTE));
    Villager after = RecordUpdates.told(known, person, household.id(), residenceTold);
    String number = matching.numberOf(known.householdId());
    List<FieldChange> fields = RecordUpdates.differences(known, after, number, household.number());
    if (fields.isEmpty()) {
      unchanged++;
    } else {
      changedVillagers.add(new RecordChange<>(known, after, fields));
    }
    if (!known.householdId().equals(after.householdId())) {
      warn(person, RosterColumn.HOUSEHOLD_NUMBER, "名册里此人在 " + number + " 号户，按转入本户处理，请核对");
    }
    return after;
  }

  private void appoint(PersonDraft person, Villager villager, Household household, Office office) {
    boolean holds =
        records.officeTerms().stream()
            .anyMatch(
                t -> isCurrent(t) && t.villagerId().equals(villager.id()) && t.office() == office);
    if (holds) {
      return;
    }
    if (office == Office.GROUP_LEADER && !household.villageGroup().isEmpty()) {
      put(villager, office, household.villageGroup());
    } else if (office.needsScope()) {
      warn(person, RosterColumn.OFFICE, office.label() + "没有写明所属的小组、网格或代表编号，未登记此职务，请在花名册里补登");
    } else {
      put(villager, office, "");
    }
  }

  private void put(Villager villager, Office office, String scope) {
    offices.computeIfAbsent(villager.id(), id -> new EnumMap<>(Office.class)).put(office, scope);
  }

  private boolean isCurrent(OfficeTerm term) {
    return Spans.overlap(term.term(), fromNow);
  }

  private boolean isMember(Villager villager, PartyStanding standing) {
    for (PartyMember member : records.partyMembers()) {
      if (member.villagerId().equals(villager.id())
          && member.standing() == standing
          && Spans.overlap(member.validity(), fromNow)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLinked(Household household, String label) {
    for (LinkedHousehold link : records.links()) {
      if (link.householdId().equals(household.id())
          && link.representativeLabel().equals(label)
          && link.validity().to() == null
          && Spans.overlap(link.validity(), fromNow)) {
        return true;
      }
    }
    return false;
  }

  /** People of refused rows are in the file: they are not missing. */
  private void refused(HouseholdDraft told, Household known) {
    matching.members(known.id()).stream()
        .filter(v -> told.refusedNames().contains(v.name()))
        .forEach(v -> refusedVillagers.add(v.id()));
  }

  private List<Household> missingHouseholds() {
    return knownHouseholds.stream().filter(h -> !matching.wasFound(h.id()) && covers(h)).toList();
  }

  private List<Villager> missingVillagers() {
    Set<UUID> gone = missingHouseholds().stream().map(Household::id).collect(Collectors.toSet());
    Set<UUID> covered =
        knownHouseholds.stream()
            .filter(this::covers)
            .map(Household::id)
            .collect(Collectors.toSet());
    return knownVillagers.stream()
        .filter(v -> covered.contains(v.householdId()) && !gone.contains(v.householdId()))
        .filter(v -> !matching.wasFound(v.id()) && !refusedVillagers.contains(v.id()))
        .toList();
  }

  /** A file of one 小组 says nothing about the others. */
  private boolean covers(Household household) {
    return draft.households().stream()
        .anyMatch(d -> d.group().isEmpty() || d.group().equals(household.villageGroup()));
  }

  private void warn(PersonDraft person, RosterColumn column, String reason) {
    RecognisedSheet sheet = sheets.get(person.sheet());
    if (sheet != null) {
      findings
          .computeIfAbsent(person.sheet() + ":" + person.row(), k -> new ArrayList<>())
          .add(sheet.finding(person.row(), column, false, reason));
    }
  }

  private RowOutcome withFindings(RowOutcome row) {
    List<RowFinding> added = findings.get(row.sheet().sheet().name() + ":" + row.row().number());
    return added == null ? row : row.with(added);
  }
}
