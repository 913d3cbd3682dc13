package cn.mingyi.ledger.usecase.volume;

import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.ledger.domain.Column;
import cn.mingyi.ledger.domain.FilterHeads;
import cn.mingyi.ledger.domain.Leaf;
import cn.mingyi.ledger.domain.LedgerFilter;
import cn.mingyi.ledger.domain.Line;
import cn.mingyi.ledger.domain.Mark;
import cn.mingyi.ledger.domain.Value;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.Representative;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.roster.usecase.RosterQueries;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** 村民代表联户台账: one row a linked household, also the households that nobody is responsible for. */
public final class RepresentativeVolume implements LedgerReader {
  private static final String LINKED = "已联户";
  private static final String UNLINKED = "未联户";
  private static final String UNNAMED = "代表未落实";
  private static final String IDLE = "未分联系户";

  private static final List<Column> COLUMNS =
      List.of(
          Column.number("序号"),
          Column.text("代表编号").needed(),
          Column.text("村民代表").needed(),
          Column.text("性别"),
          Column.personal("代表电话", ColumnKind.PHONE),
          Column.number("联系户数"),
          Column.text("户编号").needed().counted(),
          Column.text("户主").needed(),
          Column.text("村民小组"),
          Column.text("微网格"),
          Column.number("家庭人口").summed(),
          Column.text("状态"));

  private final RosterQueries roster;
  private final Clock clock;

  public RepresentativeVolume(RosterQueries roster, Clock clock) {
    this.roster = roster;
    this.clock = clock;
  }

  /** At least one of the two. */
  private record Linked(@Nullable Representative representative, @Nullable Household household) {
    String state() {
      if (household == null) {
        return IDLE;
      }
      return representative == null
          ? UNLINKED
          : representative.villager() == null ? UNNAMED : LINKED;
    }

    String group(RosterOn on) {
      if (household != null) {
        return household.villageGroup();
      }
      Villager person = representative == null ? null : representative.villager();
      return person == null ? "" : on.groupOf(person);
    }
  }

  @Override
  public FilterHeads heads() {
    return new FilterHeads("登记日期", "村民小组", "状态", true);
  }

  @Override
  public List<String> kinds() {
    return roster.on(LocalDate.now(clock)).groups();
  }

  @Override
  public List<String> states() {
    return List.of(LINKED, UNLINKED, UNNAMED, IDLE);
  }

  @Override
  public List<Leaf> leaves(LedgerFilter filter) {
    LocalDate to = filter.period().to();
    RosterOn on = roster.on(to == null ? LocalDate.now(clock) : to);
    Households households = new Households(on);
    List<Linked> all = new ArrayList<>();
    for (Representative r : on.representatives()) {
      r.households().forEach(h -> all.add(new Linked(r, h)));
      if (r.households().isEmpty()) {
        all.add(new Linked(r, null));
      }
    }
    on.unlinked().forEach(h -> all.add(new Linked(null, h)));
    List<Linked> wanted = all.stream().filter(l -> filter.admits(l.group(on), l.state())).toList();
    return List.of(
        Leaf.of(
                "村民代表联户台账",
                COLUMNS,
                IntStream.range(0, wanted.size())
                    .mapToObj(i -> line(i + 1, wanted.get(i), on, households))
                    .toList())
            .marksUnder("标记")
            .freeze(3));
  }

  private static Line line(int number, Linked linked, RosterOn on, Households households) {
    Representative r = linked.representative();
    Villager person = r == null ? null : r.villager();
    Household h = linked.household();
    return Line.of(
            Value.count(number),
            Value.text(r == null ? "" : r.label()),
            Value.text(person == null ? "" : person.name()),
            Value.text(person == null || person.sex() == null ? "" : person.sex().label()),
            Value.text(person == null ? "" : String.join("、", person.phones())),
            r == null ? Value.NONE : Value.count(r.households().size()),
            Value.text(h == null ? "" : h.number()),
            h == null ? Value.NONE : households.headName(h),
            Value.text(linked.group(on)),
            Value.text(h == null ? "" : h.microGrid()),
            h == null ? Value.NONE : Value.count(households.members(h)),
            Value.text(linked.state()))
        .marked(linked.state().equals(LINKED) ? Mark.NONE : Mark.overdue(linked.state()));
  }
}
