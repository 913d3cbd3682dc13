package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.BookDating;
import cn.mingyi.finance.domain.Estate;
import cn.mingyi.finance.domain.FinanceChecks;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.ReportingPeriod;
import java.util.List;

/** What screens, the desk and the command line read of 财务. */
public final class FinanceQueries {
  private final FinanceChange change;

  public FinanceQueries(FinanceChange change) {
    this.change = change;
  }

  public Book book() {
    return change.book();
  }

  public Estate estate() {
    return change.estate();
  }

  /** The checks of a period before it is closed or published. */
  public List<Condition> checks(ReportingPeriod period) {
    return checks().of(period);
  }

  /** The checks of any period, on the records as they stand now. */
  public FinanceChecks checks() {
    return change.checks(change.book(), change.estate());
  }

  /** 限额 today. */
  public Money limit() {
    return change.limit().apply(change.workday().today());
  }

  /** Whether a day's entry would be 补录 today, and until when it is not. */
  public BookDating dating() {
    return change.dating();
  }

  /** What stands in the books of a village, read at one moment. */
  public FinanceFile file() {
    Book book = change.book();
    return new FinanceFile(book, change.estate(), limit(), dating(), KnownWords.of(book));
  }

  /** Months whose closing day has passed and that are not closed. */
  public List<ReportingPeriod> overdueMonths() {
    BookDating dating = dating();
    return change.book().openMonthsBefore(dating.today()).stream()
        .filter(m -> dating.isLate(m.to()))
        .toList();
  }
}
