package cn.mingyi.ledger.domain.check;

import static cn.mingyi.ledger.domain.check.CheckArea.FINANCE;
import static cn.mingyi.ledger.domain.check.Severity.ADVICE;
import static cn.mingyi.ledger.domain.check.Severity.DEFICIENCY;
import static cn.mingyi.ledger.domain.check.Severity.VIOLATION;

import cn.mingyi.finance.domain.Closing;
import cn.mingyi.finance.domain.FinanceRule;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** 财务: the checks of a closed month, asked again of the records as they stand (domain §6). */
final class PeriodChecks {
  private static final String SOURCE = "村组法 35 条、村级财务公开要求";
  private static final String TRAIL = "请到“设置”核对留痕：账可能被程序以外的手改过。";

  static final List<Check<PeriodCase>> ALL =
      List.of(
          new Check<>("F01", FINANCE, VIOLATION, "期初＋收入－支出＝期末", SOURCE, TRAIL, PeriodChecks::sum),
          new Check<>(
              "F02", FINANCE, VIOLATION, "本期期初＝上期期末", SOURCE, TRAIL, PeriodChecks::continuity),
          new Check<>(
              "F03",
              FINANCE,
              VIOLATION,
              "逐笔合计＝汇总，与结账时一致",
              SOURCE,
              TRAIL,
              c -> of(c, FinanceRule.ENTRIES_ARE_SUMMARY)),
          new Check<>(
              "F04",
              FINANCE,
              DEFICIENCY,
              "银行、现金余额不为负数",
              SOURCE,
              "请查存放处是否记错，用更正凭证改正。",
              c -> of(c, FinanceRule.NOTHING_BELOW_ZERO)),
          new Check<>(
              "F05",
              FINANCE,
              VIOLATION,
              "审批人不是经手人",
              SOURCE,
              "请由有权的人补批，用更正凭证改正。",
              c -> of(c, FinanceRule.APPROVER_IS_ANOTHER)),
          new Check<>(
              "F06",
              FINANCE,
              VIOLATION,
              "达到限额的支出有通过的决议",
              "村组法 28 条(三)，限额可改",
              "请写明决议编号；没有决议的，按六议两公开补议。",
              c -> of(c, FinanceRule.LIMIT_DECIDED)),
          new Check<>(
              "F07",
              FINANCE,
              DEFICIENCY,
              "凭证号没有重复",
              SOURCE,
              "请用更正凭证改正。",
              c -> of(c, FinanceRule.VOUCHERS_UNIQUE)),
          new Check<>(
              "F08",
              FINANCE,
              ADVICE,
              "凭证号连续",
              SOURCE,
              "请查是否漏记；作废的凭证请写明情况。",
              c -> of(c, FinanceRule.VOUCHERS_WITHOUT_GAPS)),
          new Check<>(
              "F09",
              FINANCE,
              VIOLATION,
              "专项资金没有超支",
              SOURCE,
              "请更正列支的专项资金。",
              c -> of(c, FinanceRule.FUNDS_NOT_OVERSPENT)),
          new Check<>(
              "F11",
              FINANCE,
              DEFICIENCY,
              "按月结账",
              "软件默认每月 10 日，可改",
              "请到“财务”结账。",
              PeriodChecks::closed));

  private PeriodChecks() {}

  /** As it was closed; what is computed from one source cannot contradict itself. */
  private static Outcome sum(PeriodCase c) {
    return closing(c)
        .map(k -> {
          Money end = k.opening().plus(k.income()).minus(k.spending());
          return Outcome.of(
              end.equals(k.total()),
              () ->
                  "结账时期初 %s ＋ 收入 %s － 支出 %s ＝ %s，期末却是 %s"
                      .formatted(
                          k.opening().yuan(),
                          k.income().yuan(),
                          k.spending().yuan(),
                          end.yuan(),
                          k.total().yuan()));
        })
        .orElse(Outcome.NOT_APPLICABLE);
  }

  private static Outcome continuity(PeriodCase c) {
    Optional<Closing> before =
        c.book().closings().stream()
            .filter(k -> k.period().length() == c.period().length())
            .filter(k -> k.period().to().equals(c.period().from().minusDays(1)))
            .max(Comparator.comparing(Closing::recordedAt));
    return closing(c)
        .flatMap(now ->
            before.map(last ->
                Outcome.of(
                    now.opening().equals(last.total()),
                    () ->
                        "期初 %s，上期（%s）期末 %s"
                            .formatted(
                                now.opening().yuan(), last.period().label(), last.total().yuan()))))
        .orElse(Outcome.NOT_APPLICABLE);
  }

  private static Optional<Closing> closing(PeriodCase c) {
    return c.book().closing(c.period());
  }

  private static Outcome of(PeriodCase c, FinanceRule rule) {
    if (closing(c).isEmpty()) {
      return Outcome.NOT_APPLICABLE;
    }
    return Outcome.each(
        c.checks().of(c.period()).stream().filter(k -> k.rule() == rule).toList(),
        k -> k.met() ? Optional.empty() : Optional.of(k).map(Condition::sentence));
  }

  private static Outcome closed(PeriodCase c) {
    return Outcome.of(
        closing(c)
            .map(k -> !k.closedOn().isAfter(c.closeBy()))
            .orElse(!c.today().isAfter(c.closeBy())),
        () ->
            "应在 %s前结账，%s"
                .formatted(
                    ChineseDate.of(c.closeBy()),
                    closing(c).map(k -> ChineseDate.of(k.closedOn()) + "才结").orElse("至今没有结")));
  }
}
