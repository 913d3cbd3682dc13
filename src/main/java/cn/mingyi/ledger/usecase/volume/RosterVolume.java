package cn.mingyi.ledger.usecase.volume;

import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.ledger.domain.Column;
import cn.mingyi.ledger.domain.FilterHeads;
import cn.mingyi.ledger.domain.Leaf;
import cn.mingyi.ledger.domain.LedgerFilter;
import cn.mingyi.ledger.domain.Line;
import cn.mingyi.ledger.domain.Value;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.IdentityNumber;
import cn.mingyi.roster.domain.LinkedHousehold;
import cn.mingyi.roster.domain.OfficeTerm;
import cn.mingyi.roster.domain.PartyMember;
import cn.mingyi.roster.domain.Records;
import cn.mingyi.roster.domain.Representative;
import cn.mingyi.roster.domain.Residence;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.roster.domain.Sex;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.roster.usecase.RosterQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 花名册 as it stood on a day, in four sheets: 户, 人, 党员, 代表. */
public final class RosterVolume implements LedgerReader {
  private final RosterQueries roster;
  private final Clock clock;

  public RosterVolume(RosterQueries roster, Clock clock) {
    this.roster = roster;
    this.clock = clock;
  }

  @Override
  public FilterHeads heads() {
    return new FilterHeads("登记日期", "村民小组", "居住状态", true);
  }

  @Override
  public List<String> kinds() {
    return roster.on(LocalDate.now(clock)).groups();
  }

  @Override
  public List<String> states() {
    return Arrays.stream(Residence.values()).map(Residence::label).toList();
  }

  @Override
  public List<Leaf> leaves(LedgerFilter filter) {
    LocalDate to = filter.period().to();
    LocalDate day = to == null ? LocalDate.now(clock) : to;
    Records records = roster.records();
    RosterOn on = records.on(day);
    Households households = new Households(on);
    LedgerFilter group = new LedgerFilter(filter.period(), filter.kind(), "");
    String unfiltered = filter.state().isEmpty() ? "" : "本表不按居住状态筛选";
    return List.of(
        households(records, on, households, group).remarked(unfiltered),
        people(on, households, filter),
        party(on, households, filter),
        representatives(on, group).remarked(unfiltered));
  }

  private static Leaf households(
      Records records, RosterOn on, Households households, LedgerFilter filter) {
    Map<UUID, String> labels =
        records.links().stream()
            .filter(l -> l.validity().contains(on.day()))
            .collect(
                Collectors.toMap(
                    LinkedHousehold::householdId,
                    LinkedHousehold::representativeLabel,
                    (a, b) -> a));
    List<Line> lines = new ArrayList<>();
    for (Household h : on.households()) {
      if (filter.admits(h.villageGroup(), "")) {
        lines.add(
            Line.of(
                Value.count(lines.size() + 1),
                Value.text(h.number()),
                households.headName(h),
                Value.text(h.villageGroup()),
                Value.text(h.microGrid()),
                Value.text(labels.get(h.id())),
                Value.count(households.members(h)),
                Value.text(h.address())));
      }
    }
    return Leaf.of(
            "户",
            List.of(
                Column.number("序号"),
                Column.text("户编号").needed().counted(),
                Column.text("户主").needed(),
                Column.text("村民小组"),
                Column.text("微网格"),
                Column.text("代表编号"),
                Column.number("人口").summed(),
                Column.personal("住址", ColumnKind.ADDRESS)),
            lines)
        .freeze(3);
  }

  private static Leaf people(RosterOn on, Households households, LedgerFilter filter) {
    Map<UUID, String> offices =
        on.officeTerms().stream()
            .collect(
                Collectors.groupingBy(
                    OfficeTerm::villagerId,
                    Collectors.mapping(t -> t.office().label(), Collectors.joining("、"))));
    List<Villager> people =
        on.villagers().stream()
            .filter(v -> filter.admits(households.of(v).villageGroup(), v.residence().label()))
            .toList();
    Iterable<Line> lines =
        () -> {
          int[] number = {0};
          return people.stream()
              .map(v -> person(++number[0], v, households, on.day(), offices.get(v.id())))
              .iterator();
        };
    return Leaf.streamed(
            "人",
            List.of(
                Column.number("序号"),
                Column.text("户编号").needed(),
                Column.text("户主"),
                Column.text("姓名").needed().counted(),
                Column.text("与户主关系"),
                Column.text("性别"),
                Column.personal("身份证号", ColumnKind.ID_NUMBER),
                Column.date("出生日期"),
                Column.number("年龄"),
                Column.personal("联系电话", ColumnKind.PHONE),
                Column.text("村民小组"),
                Column.text("居住状态"),
                Column.text("政治面貌"),
                Column.text("职务"),
                Column.personal("备注", ColumnKind.HEALTH)),
            lines,
            people.size())
        .freeze(4)
        .onLargePaper();
  }

  private static Line person(
      int number, Villager v, Households households, LocalDate day, @Nullable String offices) {
    Household h = households.of(v);
    LocalDate born = v.birthDate();
    IdentityNumber identity = v.identity();
    return Line.of(
        Value.count(number),
        Value.text(h.number()),
        households.headName(h),
        households.name(v),
        Value.text(v.relation()),
        sex(v),
        Value.text(identity == null ? "" : identity.value()),
        birth(born),
        born == null ? Value.NONE : Value.count(ChronoUnit.YEARS.between(born, day)),
        phones(v),
        Value.text(h.villageGroup()),
        Value.text(v.residence().label()),
        Value.text(v.politicalStatus()),
        Value.text(offices),
        Value.text(v.note()));
  }

  private static Leaf party(RosterOn on, Households households, LedgerFilter filter) {
    Map<UUID, Villager> people =
        on.villagers().stream().collect(Collectors.toMap(Villager::id, Function.identity()));
    List<Line> lines = new ArrayList<>();
    for (PartyMember member : on.partyMembers()) {
      Villager v = people.get(member.villagerId());
      if (v != null && filter.admits(households.of(v).villageGroup(), v.residence().label())) {
        lines.add(
            Line.of(
                Value.count(lines.size() + 1),
                households.name(v),
                sex(v),
                birth(v.birthDate()),
                Value.text(member.standing().label()),
                Value.day(member.validity().from()),
                Value.text(households.of(v).villageGroup()),
                phones(v)));
      }
    }
    return Leaf.of(
            "党员",
            List.of(
                Column.number("序号"),
                Column.text("姓名").needed().counted(),
                Column.text("性别"),
                Column.date("出生日期"),
                Column.text("党员身份"),
                Column.date("登记起"),
                Column.text("村民小组"),
                Column.personal("联系电话", ColumnKind.PHONE)),
            lines)
        .freeze(2);
  }

  private static Leaf representatives(RosterOn on, LedgerFilter filter) {
    List<Line> lines = new ArrayList<>();
    for (Representative r : on.representatives()) {
      Villager v = r.villager();
      String group = v == null ? "" : on.groupOf(v);
      if (filter.admits(group, "")) {
        lines.add(
            Line.of(
                Value.count(lines.size() + 1),
                Value.text(r.label()),
                Value.text(v == null ? "" : v.name()),
                v == null ? Value.NONE : sex(v),
                Value.text(group),
                v == null ? Value.NONE : phones(v),
                Value.count(r.households().size()),
                Value.text(
                    r.households().stream()
                        .flatMap(h -> Stream.of(h.number()))
                        .collect(Collectors.joining("、")))));
      }
    }
    return Leaf.of(
            "代表",
            List.of(
                Column.number("序号"),
                Column.text("代表编号").needed().counted(),
                Column.text("姓名"),
                Column.text("性别"),
                Column.text("村民小组"),
                Column.personal("联系电话", ColumnKind.PHONE),
                Column.number("联系户数").summed(),
                Column.text("联系户编号")),
            lines)
        .freeze(3);
  }

  /** The day, with the county and what stays of the number, would give the number away. */
  private static Value birth(@Nullable LocalDate born) {
    return born == null
        ? Value.NONE
        : new Value.Guarded(Value.day(born), Value.text(born.getYear() + "年"));
  }

  private static Value sex(Villager v) {
    Sex sex = v.sex();
    return Value.text(sex == null ? "" : sex.label());
  }

  private static Value phones(Villager v) {
    return Value.text(String.join("、", v.phones()));
  }
}
