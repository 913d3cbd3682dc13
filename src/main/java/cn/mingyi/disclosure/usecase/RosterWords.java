package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.BulletinTable.Column;
import cn.mingyi.disclosure.domain.BulletinText;
import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.NaturalOrder;
import cn.mingyi.kernel.Refused;
import cn.mingyi.roster.domain.Household;
import cn.mingyi.roster.domain.Office;
import cn.mingyi.roster.domain.OfficeTerm;
import cn.mingyi.roster.domain.Representative;
import cn.mingyi.roster.domain.RosterOn;
import cn.mingyi.roster.domain.Villager;
import cn.mingyi.roster.usecase.RosterQueries;
import cn.mingyi.village.domain.VillageProfiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the roster says, as bulletins: offices, representatives with their households, grids. */
public final class RosterWords {
  private final RosterQueries queries;
  private final VillageProfiles profiles;

  /** What is refused here. */
  public enum Rule {
    NOTHING_ON_ROSTER
  }

  public RosterWords(RosterQueries queries, VillageProfiles profiles) {
    this.queries = queries;
    this.profiles = profiles;
  }

  String village() {
    return profiles.find().orElseThrow().name();
  }

  /**
   * @param party the offices of the 村党组织; else those of 村委会 and 村监会
   */
  BulletinText offices(String title, LocalDate day, boolean party) {
    RosterOn roster = queries.on(day);
    List<List<String>> rows = new ArrayList<>();
    for (OfficeTerm term : terms(roster, o -> party ? o.inBranchCommittee() : civil(o))) {
      LocalDate from = term.term().from();
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              name(roster, term),
              term.office().label(),
              from == null ? "" : ChineseDate.of(from) + "起"));
    }
    refuseEmpty(rows, "名册里还没有登记任职，请先在“花名册”登记任职和任期。");
    return new BulletinText(
        title,
        day,
        "",
        List.of(
            BulletinTable.of(
                    new Column("序号", ColumnKind.NUMBER),
                    new Column("姓名", ColumnKind.NAME),
                    new Column("职务", ColumnKind.TEXT),
                    new Column("任期", ColumnKind.TEXT))
                .withRows(rows)),
        "");
  }

  private static boolean civil(Office office) {
    return office.inVillageCommittee() || office.inSupervision();
  }

  BulletinText representatives(String title, LocalDate day) {
    List<List<String>> rows = new ArrayList<>();
    int households = 0;
    for (Representative each : queries.on(day).representatives()) {
      Villager villager = each.villager();
      households += each.households().size();
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              each.label(),
              villager == null ? "（待推选）" : villager.name(),
              groups(each.households()),
              Integer.toString(each.households().size()),
              each.households().stream()
                  .sorted(Household.ORDER)
                  .map(Household::headName)
                  .collect(Collectors.joining("、"))));
    }
    refuseEmpty(rows, "名册里还没有村民代表，请先在“花名册”登记代表和联系户。");
    return new BulletinText(
        title,
        day,
        "村民代表 %d 人，联系 %d 户。".formatted(rows.size(), households),
        List.of(
            BulletinTable.of(
                    new Column("序号", ColumnKind.NUMBER),
                    new Column("编号", ColumnKind.TEXT),
                    new Column("村民代表", ColumnKind.NAME),
                    new Column("村民小组", ColumnKind.TEXT),
                    new Column("联系户数", ColumnKind.NUMBER),
                    new Column("联系户户主", ColumnKind.TEXT))
                .withRows(rows)),
        "");
  }

  BulletinText gridWorkers(String title, LocalDate day) {
    RosterOn roster = queries.on(day);
    Map<String, List<Household>> grids =
        roster.households().stream()
            .filter(h -> !h.microGrid().isEmpty())
            .collect(
                Collectors.groupingBy(
                    Household::microGrid,
                    () -> new TreeMap<>(NaturalOrder.INSTANCE),
                    Collectors.toList()));
    Map<String, List<OfficeTerm>> workers =
        terms(roster, o -> o == Office.MICRO_GRID_WORKER).stream()
            .collect(Collectors.groupingBy(OfficeTerm::scope));
    workers.keySet().forEach(grid -> grids.putIfAbsent(grid, List.of()));
    List<List<String>> rows = new ArrayList<>();
    grids.forEach((grid, households) ->
        rows.add(
            List.of(
                Integer.toString(rows.size() + 1),
                grid,
                workers.getOrDefault(grid, List.of()).stream()
                    .map(t -> name(roster, t))
                    .collect(Collectors.joining("、")),
                groups(households),
                Integer.toString(households.size()))));
    refuseEmpty(rows, "名册里还没有微网格，请在“花名册”导入带“微网格”一列的名册，或登记微网格员。");
    return new BulletinText(
        title,
        day,
        "",
        List.of(
            BulletinTable.of(
                    new Column("序号", ColumnKind.NUMBER),
                    new Column("微网格", ColumnKind.TEXT),
                    new Column("网格员", ColumnKind.NAME),
                    new Column("村民小组", ColumnKind.TEXT),
                    new Column("户数", ColumnKind.NUMBER))
                .withRows(rows)),
        "");
  }

  private static List<OfficeTerm> terms(
      RosterOn roster, java.util.function.Predicate<Office> offices) {
    return roster.officeTerms().stream()
        .filter(t -> offices.test(t.office()))
        .sorted(Comparator.comparing(OfficeTerm::office).thenComparing(OfficeTerm::scope))
        .toList();
  }

  private static String name(RosterOn roster, OfficeTerm term) {
    return roster.villagers().stream()
        .filter(v -> v.id().equals(term.villagerId()))
        .map(Villager::name)
        .findFirst()
        .orElse("");
  }

  private static String groups(List<Household> households) {
    return households.stream()
        .map(Household::villageGroup)
        .filter(g -> !g.isEmpty())
        .distinct()
        .sorted(NaturalOrder.INSTANCE)
        .collect(Collectors.joining("、"));
  }

  private static void refuseEmpty(List<List<String>> rows, String sentence) {
    if (rows.isEmpty()) {
      throw new Refused(Rule.NOTHING_ON_ROSTER, sentence);
    }
  }
}
