package cn.mingyi.finance.domain;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 检查: what must hold of a period before it is closed or published. The screen, the command line and
 * the closing ask the same question.
 *
 * @param limit 限额 as it holds on a day
 */
public record FinanceChecks(
    Book book, Estate estate, Function<LocalDate, Money> limit, DecidedMatters matters) {
  private static final int NAMED = 5;

  /** Every check of a period with its numbers; a rule that warns only may be unmet. */
  public List<Condition> of(ReportingPeriod period) {
    if (book.opening().isEmpty()) {
      return List.of(new Condition(FinanceRule.OPENING_RECORDED, false, "还没有登记期初余额，请先登记。"));
    }
    PeriodTotals totals = book.totals(period);
    return List.of(
        sum(totals),
        continuity(period),
        summary(period, totals),
        places(totals),
        belowZero(period),
        approvers(period),
        limits(period),
        doubles(period),
        gaps(period),
        funds(period));
  }

  /** What closing a period on a day needs: the checks, and that it is its turn. */
  public List<Condition> closing(ReportingPeriod period, LocalDate today) {
    List<Condition> all = new ArrayList<>();
    boolean closed = book.isClosed(period);
    if (closed) {
      all.add(new Condition(FinanceRule.NOT_CLOSED_YET, false, period.label() + "已经结账，不用再结。"));
    }
    boolean over = period.to().isBefore(today);
    all.add(
        new Condition(
            FinanceRule.PERIOD_OVER,
            over,
            over
                ? period.label() + "已经过完"
                : "%s到 %s才结束，之后才能结账。".formatted(period.label(), ChineseDate.of(period.to()))));
    if (book.opening().isPresent()) {
      all.add(earlier(period));
    }
    all.addAll(of(period));
    return all;
  }

  /** Those that stop a closing or a publication. */
  public static List<Condition> blocking(List<Condition> conditions) {
    return conditions.stream()
        .filter(c -> !c.met() && !(c.rule() instanceof FinanceRule rule && rule.warnsOnly()))
        .toList();
  }

  private Condition earlier(ReportingPeriod period) {
    LocalDate before =
        period.length() == ReportingPeriod.Length.MONTH ? period.from() : period.to().plusDays(1);
    List<ReportingPeriod> open = book.openMonthsBefore(before);
    return new Condition(
        FinanceRule.EARLIER_CLOSED,
        open.isEmpty(),
        open.isEmpty()
            ? period.length() == ReportingPeriod.Length.MONTH ? "以前各月都已结账" : "各月都已结账"
            : "请先结账："
                + open.stream().map(ReportingPeriod::label).collect(Collectors.joining("、"))
                + "。");
  }

  private static Condition sum(PeriodTotals totals) {
    Money counted = totals.opening().total().plus(totals.income()).minus(totals.spending());
    Money end = totals.closing().total();
    boolean holds = counted.equals(end);
    return new Condition(
        FinanceRule.SUM_HOLDS,
        holds,
        "期初 %s ＋ 收入 %s － 支出 %s ＝ 期末 %s%s"
            .formatted(
                totals.opening().total().yuan(),
                totals.income().yuan(),
                totals.spending().yuan(),
                counted.yuan(),
                holds ? "" : "，但账面余额是 " + end.yuan() + "，相差 " + end.minus(counted).yuan()));
  }

  private Condition continuity(ReportingPeriod period) {
    Money opening = book.before(period.from()).total();
    Optional<Closing> last = lastClosingBefore(period);
    Money expected = last.map(Closing::total).orElse(book.before(period.from()).total());
    if (last.isEmpty()) {
      LocalDate first = book.opening().orElseThrow().day();
      boolean begins = !period.from().isAfter(first);
      return new Condition(
          FinanceRule.OPENING_IS_LAST_CLOSING,
          true,
          begins
              ? "本期期初 %s 就是登记的期初余额".formatted(opening.yuan())
              : "本期期初 %s，上期还没有结账".formatted(opening.yuan()));
    }
    boolean same = opening.equals(expected);
    return new Condition(
        FinanceRule.OPENING_IS_LAST_CLOSING,
        same,
        same
            ? "本期期初 %s 与%s期末一致".formatted(opening.yuan(), last.get().period().label())
            : "本期期初 %s，%s期末结账时是 %s，相差 %s。账被改动过，请到“设置”里核对数据。"
                .formatted(
                    opening.yuan(),
                    last.get().period().label(),
                    expected.yuan(),
                    opening.minus(expected).yuan()));
  }

  /** The closing that ends on the eve of the period. */
  private Optional<Closing> lastClosingBefore(ReportingPeriod period) {
    LocalDate eve = period.from().minusDays(1);
    return book.closings().stream().filter(c -> c.period().to().equals(eve)).findFirst();
  }

  private Condition summary(ReportingPeriod period, PeriodTotals totals) {
    Money income =
        Money.sum(book.entries(period).stream().map(Entry::income).filter(Objects::nonNull));
    Money spending =
        Money.sum(book.entries(period).stream().map(Entry::spending).filter(Objects::nonNull));
    Optional<Closing> closing = book.closing(period);
    boolean stored =
        closing
            .map(c ->
                c.income().equals(income)
                    && c.spending().equals(spending)
                    && c.total().equals(totals.closing().total())
                    && c.opening().equals(totals.opening().total()))
            .orElse(true);
    boolean items = totals.income().equals(income) && totals.spending().equals(spending);
    String counted =
        "逐笔 %d 笔，收入 %s、支出 %s".formatted(totals.entries(), income.yuan(), spending.yuan());
    if (!items) {
      return new Condition(
          FinanceRule.ENTRIES_ARE_SUMMARY,
          false,
          counted
              + "，汇总却是收入 %s、支出 %s，对不上。"
                  .formatted(totals.income().yuan(), totals.spending().yuan()));
    }
    return new Condition(
        FinanceRule.ENTRIES_ARE_SUMMARY,
        stored,
        stored
            ? counted + (closing.isPresent() ? "，与汇总、与结账时一致" : "，与汇总一致")
            : counted
                + "，结账时却是收入 %s、支出 %s、期末 %s，对不上。账被改动过，请到“设置”里核对数据。"
                    .formatted(
                        closing.get().income().yuan(),
                        closing.get().spending().yuan(),
                        closing.get().total().yuan()));
  }

  private static Condition places(PeriodTotals totals) {
    Balances end = totals.closing();
    return new Condition(
        FinanceRule.PLACES_ARE_TOTAL,
        end.bank().plus(end.cash()).equals(end.total()),
        "期末银行 %s ＋ 现金 %s ＝ %s".formatted(end.bank().yuan(), end.cash().yuan(), end.total().yuan()));
  }

  private Condition belowZero(ReportingPeriod period) {
    Balances now = book.before(period.from());
    Map<LocalDate, Balances> ends = new LinkedHashMap<>();
    for (BookLine line : book.lines(period)) {
      now = line.record().appliedTo(now);
      ends.put(line.record().day(), now);
    }
    for (Map.Entry<LocalDate, Balances> end : ends.entrySet()) {
      for (FundPlace place : FundPlace.values()) {
        Money left = end.getValue().at(place);
        if (left.isNegative()) {
          return new Condition(
              FinanceRule.NOTHING_BELOW_ZERO,
              false,
              "%s %s余额是 %s，不会少于 0。请查是不是记错了存放处，或漏记了提现、存现。"
                  .formatted(ChineseDate.of(end.getKey()), place.label(), left.yuan()));
        }
      }
    }
    return new Condition(FinanceRule.NOTHING_BELOW_ZERO, true, "银行、现金每天的余额都不少于 0");
  }

  private Condition approvers(ReportingPeriod period) {
    List<String> wrong =
        standing(period)
            .filter(e ->
                e.facts().approver().isEmpty()
                    ? e.facts().flow() == Flow.SPENDING
                    : EntryRules.same(e.facts().approver(), e.facts().handler()))
            .map(Entry::voucher)
            .toList();
    return new Condition(
        FinanceRule.APPROVER_IS_ANOTHER,
        wrong.isEmpty(),
        wrong.isEmpty()
            ? "每笔支出都有审批人，审批人都不是经手人"
            : "%d 笔没有审批人，或审批人就是经手人：%s。请逐笔更正。".formatted(wrong.size(), named(wrong)));
  }

  private Condition limits(ReportingPeriod period) {
    Map<String, Optional<DecidedMatter>> known = new HashMap<>();
    List<Entry> large =
        standing(period)
            .filter(e -> e.facts().flow() == Flow.SPENDING)
            .filter(e -> e.facts().amount().compareTo(limit.apply(e.day())) >= 0)
            .toList();
    List<String> wrong =
        large.stream()
            .filter(e ->
                known
                    .computeIfAbsent(e.facts().resolution(), matters::find)
                    .filter(DecidedMatter::carried)
                    .isEmpty())
            .map(e -> e.voucher() + "（" + e.facts().amount().yuan() + "）")
            .toList();
    String most = limit.apply(period.to()).yuan();
    if (wrong.isEmpty()) {
      return new Condition(
          FinanceRule.LIMIT_DECIDED,
          true,
          large.isEmpty()
              ? "没有达到限额 %s 的支出".formatted(most)
              : "%d 笔达到限额 %s 的支出都有已通过的决议".formatted(large.size(), most));
    }
    return new Condition(
        FinanceRule.LIMIT_DECIDED,
        false,
        "%d 笔支出达到限额 %s，却没有已通过的决议：%s。请更正并写明决议编号。".formatted(wrong.size(), most, named(wrong)));
  }

  private Condition doubles(ReportingPeriod period) {
    List<String> doubles = book.vouchers().doubles(period.to());
    return new Condition(
        FinanceRule.VOUCHERS_UNIQUE,
        doubles.isEmpty(),
        doubles.isEmpty()
            ? "%d年凭证号没有重复".formatted(period.year())
            : "%d年有重复的凭证号：%s。请更正。".formatted(period.year(), named(doubles)));
  }

  private Condition gaps(ReportingPeriod period) {
    List<String> gaps = book.vouchers().gaps(period.to());
    return new Condition(
        FinanceRule.VOUCHERS_WITHOUT_GAPS,
        gaps.isEmpty(),
        gaps.isEmpty()
            ? "%d年凭证号连续".formatted(period.year())
            : "凭证号有缺：%s。请查是不是漏记了；作废的凭证不用补。".formatted(named(gaps)));
  }

  private Condition funds(ReportingPeriod period) {
    List<String> overspent =
        estate.funds().stream()
            .filter(f -> f.left(book, period.to()).isNegative())
            .map(
                f -> "%s 超支 %s".formatted(f.document(), f.left(book, period.to()).negated().yuan()))
            .toList();
    return new Condition(
        FinanceRule.FUNDS_NOT_OVERSPENT,
        overspent.isEmpty(),
        overspent.isEmpty()
            ? estate.funds().isEmpty() ? "没有专项资金" : "%d 笔专项资金都没有超支".formatted(estate.funds().size())
            : String.join("；", overspent) + "。请更正列支的专项资金。");
  }

  private Stream<Entry> standing(ReportingPeriod period) {
    return book.standing().stream().filter(e -> period.contains(e.day()));
  }

  private static String named(List<String> all) {
    String first = all.stream().limit(NAMED).collect(Collectors.joining("、"));
    return all.size() > NAMED ? first + " 等" : first;
  }
}
