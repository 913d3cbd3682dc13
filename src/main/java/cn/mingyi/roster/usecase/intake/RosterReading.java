package cn.mingyi.roster.usecase.intake;

import cn.mingyi.roster.domain.RosterColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a whole file under its mappings. */
public final class RosterReading {
  private final LocalDate today;

  /**
   * @param today nobody is born after it
   */
  public RosterReading(LocalDate today) {
    this.today = today;
  }

  /** The sheets that are rosters, with the mappings under which they would be read. */
  public static List<RecognisedSheet> recognise(SourceBook book, HeaderRecognition recognition) {
    List<RecognisedSheet> found =
        book.sheets().stream()
            .filter(s -> !s.hidden())
            .map(recognition::recognise)
            .flatMap(Optional::stream)
            .toList();
    if (found.size() < 2) {
      return found;
    }
    // One sheet per 小组: where neither title nor name has a number, the name itself is the group.
    return found.stream().map(s -> s.group().isEmpty() ? named(s) : s).toList();
  }

  private static RecognisedSheet named(RecognisedSheet sheet) {
    String name = Words.compact(sheet.sheet().name());
    boolean telling = !name.matches("(?i)(sheet|工作表|表|table)?\\d*");
    return new RecognisedSheet(
        sheet.sheet(),
        sheet.firstHeader(),
        sheet.lastHeader(),
        sheet.labels(),
        sheet.mapping(),
        sheet.remembered(),
        telling && !sheet.mapping().has(RosterColumn.GROUP) ? name : "");
  }

  public RosterDraft read(SourceBook book, List<RecognisedSheet> sheets) {
    PersonReader people = new PersonReader(today);
    HouseholdGrouping grouping = new HouseholdGrouping();
    List<RowReader> rows = new ArrayList<>();
    Map<RowReader, HouseholdGrouping.Open> homes = new IdentityHashMap<>();
    Map<String, RowReader> byIdentity = new HashMap<>();
    int skipped = 0;
    for (RecognisedSheet sheet : sheets) {
      grouping.begin(sheet, sheet.group());
      List<SourceRow> all = sheet.sheet().rows();
      for (SourceRow source : all.subList(sheet.lastHeader() + 1, all.size())) {
        RowReader row = new RowReader(sheet, source);
        if (!RowKind.isPerson(row)) {
          RowKind.announcedGroup(source).ifPresent(grouping::announce);
          skipped++;
          continue;
        }
        PersonDraft person = people.read(row);
        refuseDuplicate(row, person, byIdentity);
        grouping.place(row, person).ifPresent(home -> homes.put(row, home));
        rows.add(row);
      }
    }
    List<HouseholdDraft> households =
        grouping.households().stream().map(RosterReading::household).toList();
    return new RosterDraft(
        sheets,
        rows.stream().map(r -> outcome(r, homes.get(r))).toList(),
        households,
        skipped,
        unread(book, sheets));
  }

  private static void refuseDuplicate(
      RowReader row, PersonDraft person, Map<String, RowReader> byIdentity) {
    if (person.identity() == null || row.refused()) {
      return;
    }
    RowReader first = byIdentity.putIfAbsent(person.identity().value(), row);
    if (first != null) {
      String place =
          first.recognised().sheet().name().equals(row.recognised().sheet().name())
              ? "第 %d 行".formatted(first.row().number())
              : "“%s”第 %d 行".formatted(first.recognised().sheet().name(), first.row().number());
      row.refuse(RosterColumn.IDENTITY, "身份证号与" + place + "重复");
    }
  }

  private static HouseholdDraft household(HouseholdGrouping.Open open) {
    List<PersonDraft> members = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (int i = 0; i < open.rows.size(); i++) {
      if (open.rows.get(i).refused()) {
        refused.add(open.people.get(i).name());
      } else {
        members.add(open.people.get(i));
      }
    }
    boolean headAssumed = open.headName.isEmpty() && !members.isEmpty();
    if (headAssumed) {
      open.headName = members.getFirst().name();
      open.rows.stream()
          .filter(r -> !r.refused())
          .findFirst()
          .ifPresent(r -> r.warn(RosterColumn.RELATION, "本户没有标明户主，暂以此人为联系人"));
    }
    return new HouseholdDraft(
        open.number,
        open.headName,
        headAssumed,
        open.group,
        open.address,
        open.microGrid,
        open.representative,
        members,
        refused);
  }

  private static RowOutcome outcome(RowReader row, HouseholdGrouping.@Nullable Open home) {
    return new RowOutcome(
        row.recognised(),
        row.row(),
        home == null ? "" : home.number,
        home == null ? "" : home.headName,
        row.findings());
  }

  private static List<String> unread(SourceBook book, List<RecognisedSheet> sheets) {
    Set<String> read = sheets.stream().map(s -> s.sheet().name()).collect(Collectors.toSet());
    return book.sheets().stream()
        .map(SourceSheet::name)
        .filter(name -> !read.contains(name))
        .toList();
  }
}
