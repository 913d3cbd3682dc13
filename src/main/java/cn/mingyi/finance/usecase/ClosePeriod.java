package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.Closing;
import cn.mingyi.finance.domain.FinanceChecks;
import cn.mingyi.finance.domain.FinanceRule;
import cn.mingyi.finance.domain.PeriodTotals;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.ReportingPeriod;
import java.util.List;
import java.util.UUID;

/** 结账: the totals of a month or a quarter are kept, and its days take no entries any more. */
public final class ClosePeriod {
  private final FinanceChange change;

  public ClosePeriod(FinanceChange change) {
    this.change = change;
  }

  /** What closing still lacks, with numbers; the screen shows it, {@link #close} refuses on it. */
  public List<Condition> conditions(ReportingPeriod period) {
    return change.checks(change.book(), change.estate()).closing(period, change.workday().today());
  }

  /**
   * @throws Refused when something that blocks is unmet
   */
  public Closing close(ReportingPeriod period) {
    if (period.length() == ReportingPeriod.Length.YEAR) {
      throw new Refused(FinanceRule.NOT_CLOSED_YET, "结账按月、按季进行，请选择月份或季度。");
    }
    Refused.unlessMet(FinanceChecks.blocking(conditions(period)));
    PeriodTotals totals = change.book().totals(period);
    Closing closing =
        new Closing(
            UUID.randomUUID(),
            period,
            totals.opening().total(),
            totals.income(),
            totals.spending(),
            totals.closing().bank(),
            totals.closing().cash(),
            change.workday().today(),
            change.workday().operator(),
            change.now());
    change.unitOfWork().run(new Deed("结账", period.label()), () -> change.books().add(closing));
    return closing;
  }
}
