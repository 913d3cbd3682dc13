package cn.mingyi.finance.domain;

import cn.mingyi.finance.domain.FinanceColumn.Kind;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The public tables of a year: 收益分配, 年度预算, 年度决算.
 *
 * @param today data after it do not exist
 */
public record YearTables(Book book, Estate estate, LocalDate today) {
  /**
   * What is no proceeds: it is bound to a purpose, or only changes what the village has and owes.
   */
  private static final Set<Item> NO_PROCEEDS =
      Set.of(
          IncomeItem.LAND_COMPENSATION,
          IncomeItem.LEVY,
          SpendingItem.INVESTMENT,
          SpendingItem.DEBT);

  /** 本年收益: income less spending, without what is {@link #NO_PROCEEDS}. */
  public Money proceeds(int year) {
    PeriodTotals totals = book.totals(ReportingPeriod.year(year));
    return sum(totals, Flow.INCOME).minus(sum(totals, Flow.SPENDING));
  }

  private static Money sum(PeriodTotals totals, Flow flow) {
    return Money.sum(Item.of(flow).stream().filter(i -> !NO_PROCEEDS.contains(i)).map(totals::of));
  }

  public FinanceTable distribution(int year) {
    PeriodTotals totals = book.totals(ReportingPeriod.year(year));
    Money proceeds = proceeds(year);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("本年收入", sum(totals, Flow.INCOME).yuan(), "不含征地补偿、一事一议"));
    rows.add(List.of("本年支出", sum(totals, Flow.SPENDING).yuan(), "不含投资支出、偿债支出"));
    rows.add(List.of("本年收益", proceeds.yuan(), "本年收入减本年支出"));
    Money distributed = Money.ZERO;
    for (DistributionLine line : estate.distributionOf(year).values()) {
      rows.add(List.of("　" + line.item().label(), line.amount().yuan(), line.note()));
      distributed = distributed.plus(line.amount());
    }
    Money left = proceeds.minus(distributed);
    rows.add(List.of("分配合计", distributed.yuan(), ""));
    rows.add(List.of("年末未分配收益", left.yuan(), ""));
    return new FinanceTable(
        year + "年收益分配",
        until(year),
        List.of(
            new FinanceColumn("项目", Kind.TEXT),
            new FinanceColumn("金额（元）", Kind.MONEY),
            new FinanceColumn("说明", Kind.TEXT)),
        rows,
        List.of(),
        List.of("本年收益人民币%s，未分配人民币%s。".formatted(proceeds.capitals(), left.capitals())));
  }

  public FinanceTable budget(int year) {
    Map<Item, Money> lines = estate.budgetOf(year);
    List<List<String>> rows = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      rows.add(List.of(flow.label() + "预算合计", budget(lines, flow).yuan()));
      Item.of(flow).stream()
          .filter(lines::containsKey)
          .forEach(i -> rows.add(List.of("　" + i.label(), of(lines, i).yuan())));
    }
    Money balance = budget(lines, Flow.INCOME).minus(budget(lines, Flow.SPENDING));
    rows.add(List.of("预算结余", balance.yuan()));
    return new FinanceTable(
        year + "年村集体财务预算",
        until(year),
        List.of(new FinanceColumn("项目", Kind.TEXT), new FinanceColumn("预算（元）", Kind.MONEY)),
        rows,
        List.of(),
        List.of(
            "收入预算人民币%s，支出预算人民币%s。"
                .formatted(
                    budget(lines, Flow.INCOME).capitals(),
                    budget(lines, Flow.SPENDING).capitals())));
  }

  /** 决算: the budget beside what the entries came to. */
  public FinanceTable finalAccount(int year) {
    Map<Item, Money> lines = estate.budgetOf(year);
    PeriodTotals totals = book.totals(ReportingPeriod.year(year));
    List<List<String>> rows = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      rows.add(account(flow.label() + "合计", budget(lines, flow), totals.of(flow)));
      Item.of(flow).stream()
          .filter(i -> lines.containsKey(i) || !totals.of(i).equals(Money.ZERO))
          .forEach(i -> rows.add(account("　" + i.label(), of(lines, i), totals.of(i))));
    }
    return new FinanceTable(
        year + "年村集体财务决算",
        until(year),
        List.of(
            new FinanceColumn("项目", Kind.TEXT),
            new FinanceColumn("预算（元）", Kind.MONEY),
            new FinanceColumn("决算（元）", Kind.MONEY),
            new FinanceColumn("差额（元）", Kind.MONEY),
            new FinanceColumn("完成（%）", Kind.NUMBER)),
        rows,
        List.of(),
        List.of(
            "本年收入人民币%s，支出人民币%s；年末余额人民币%s。"
                .formatted(
                    totals.income().capitals(),
                    totals.spending().capitals(),
                    totals.closing().total().capitals())));
  }

  private static List<String> account(String words, Money planned, Money actual) {
    return List.of(
        words,
        planned.yuan(),
        actual.yuan(),
        actual.minus(planned).yuan(),
        planned.fen() == 0
            ? ""
            : Long.toString(Math.multiplyExact(actual.fen(), 100L) / planned.fen()));
  }

  private static Money budget(Map<Item, Money> lines, Flow flow) {
    return Money.sum(Item.of(flow).stream().map(i -> of(lines, i)));
  }

  private static Money of(Map<Item, Money> lines, Item item) {
    return lines.getOrDefault(item, Money.ZERO);
  }

  private LocalDate until(int year) {
    LocalDate end = ReportingPeriod.year(year).to();
    return end.isAfter(today) ? today : end;
  }
}
