package cn.mingyi.roster.usecase.intake;

import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.PersonName;
import cn.mingyi.roster.domain.RosterColumn;
import cn.mingyi.roster.domain.Villager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which household a row belongs to: by its number, by 户主 in the relation, by a new name
 * under 户主, else by the row above it.
 */
final class HouseholdGrouping {
  /** A household while its rows are being read. */
  static final class Open {
    final String number;
    final String group;
    String headName = "";
    String address = "";
    String microGrid = "";
    String representative = "";
    boolean hasHead;
    final List<RowReader> rows = new ArrayList<>();
    final List<PersonDraft> people = new ArrayList<>();

    private Open(String number, String group) {
      this.number = number;
      this.group = group;
    }
  }

  private final Map<String, Open> byKey = new LinkedHashMap<>();
  private @Nullable Open current;
  private String sheet = "";
  private String sheetGroup = "";

  void begin(RecognisedSheet recognised, String group) {
    sheet = recognised.sheet().name();
    sheetGroup = group;
    current = null;
  }

  /** From here on the rows belong to another 村民小组. */
  void announce(String group) {
    sheetGroup = group;
    current = null;
  }

  List<Open> households() {
    return List.copyOf(byKey.values());
  }

  /** Puts a row into its household; empty when nothing tells which it is. */
  Optional<Open> place(RowReader row, PersonDraft person) {
    Open household = find(row, person);
    if (household == null) {
      row.refuse(RosterColumn.HOUSEHOLD_NUMBER, "看不出是哪一户：没有户编号，上面也没有户主");
      return Optional.empty();
    }
    current = household;
    describe(household, row);
    PersonDraft placed = person.as(relation(household, row, person));
    if (placed.relation().equals(Villager.HEAD)) {
      if (household.hasHead) {
        row.warn(RosterColumn.RELATION, "本户已有一位户主，请核对");
      } else {
        household.hasHead = true;
        if (!placed.name().isEmpty()) {
          household.headName = placed.name();
        }
      }
    }
    household.rows.add(row);
    household.people.add(placed);
    return Optional.of(household);
  }

  private @Nullable Open find(RowReader row, PersonDraft person) {
    String number = row.text(RosterColumn.HOUSEHOLD_NUMBER);
    String head = PersonName.normalise(row.cell(RosterColumn.HEAD_NAME).text());
    String group = group(row, number);
    if (!number.isEmpty()) {
      String key = (group.isEmpty() ? "#" + sheet : group) + "|" + Household.bare(number);
      return byKey.computeIfAbsent(key, k -> new Open(number, group));
    }
    boolean isHead = person.relation().equals(Villager.HEAD);
    boolean newHeadName =
        row.cell(RosterColumn.HEAD_NAME).isOwn()
            && (current == null || !current.headName.equals(head));
    boolean listOfHeads =
        !row.has(RosterColumn.RELATION)
            && !row.has(RosterColumn.HEAD_NAME)
            && !row.has(RosterColumn.HOUSEHOLD_NUMBER)
            && !person.name().isEmpty()
            && isHeadLabel(row);
    boolean alreadyThis =
        isHead && current != null && !current.hasHead && current.headName.equals(person.name());
    if ((isHead && !alreadyThis) || newHeadName || listOfHeads) {
      if (row.has(RosterColumn.HOUSEHOLD_NUMBER)) {
        row.warn(RosterColumn.HOUSEHOLD_NUMBER, "没有户编号，按新的一户处理");
      }
      Open opened = new Open("", group);
      byKey.put(sheet + "#" + row.row().number(), opened);
      return opened;
    }
    return current;
  }

  private static boolean isHeadLabel(RowReader row) {
    List<Integer> columns = row.recognised().mapping().of(RosterColumn.NAME);
    return !columns.isEmpty() && row.recognised().label(columns.getFirst()).contains("户主");
  }

  private String group(RowReader row, String number) {
    String told = Words.groupCell(row.cell(RosterColumn.GROUP).text());
    if (!told.isEmpty()) {
      return told;
    }
    boolean sameHousehold =
        current != null
            && (number.isEmpty() || Household.bare(number).equals(Household.bare(current.number)));
    return row.has(RosterColumn.GROUP) && current != null && sameHousehold
        ? current.group
        : sheetGroup;
  }

  private static void describe(Open household, RowReader row) {
    if (household.headName.isEmpty()) {
      household.headName = PersonName.normalise(row.cell(RosterColumn.HEAD_NAME).text());
    }
    if (household.address.isEmpty()) {
      household.address = row.cell(RosterColumn.ADDRESS).text().strip();
    }
    if (household.microGrid.isEmpty()) {
      household.microGrid = row.cell(RosterColumn.MICRO_GRID).text().strip();
    }
    if (household.representative.isEmpty()) {
      household.representative = PersonName.normalise(row.text(RosterColumn.REPRESENTATIVE));
    }
  }

  private static String relation(Open household, RowReader row, PersonDraft person) {
    if (!person.relation().isEmpty()) {
      return person.relation();
    }
    boolean namedAsHead = person.name().equals(household.headName) && !household.hasHead;
    boolean firstWithoutColumns =
        !row.has(RosterColumn.RELATION) && household.headName.isEmpty() && household.rows.isEmpty();
    if (namedAsHead || firstWithoutColumns) {
      return Villager.HEAD;
    }
    if (row.has(RosterColumn.RELATION)) {
      row.warn(RosterColumn.RELATION, "没有写与户主关系");
    }
    return "";
  }
}
