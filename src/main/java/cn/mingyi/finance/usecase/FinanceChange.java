package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.BookDating;
import cn.mingyi.finance.domain.BookRecords;
import cn.mingyi.finance.domain.DecidedMatters;
import cn.mingyi.finance.domain.EntryRules;
import cn.mingyi.finance.domain.Estate;
import cn.mingyi.finance.domain.EstateRecords;
import cn.mingyi.finance.domain.FinanceChecks;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.FigureBook;
import cn.mingyi.village.domain.FigureKind;
import cn.mingyi.village.domain.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** What every act on the book reads first: the records as they stand, and the rules of today. */
public record FinanceChange(
    BookRecords books,
    EstateRecords estates,
    DecidedMatters matters,
    Workday workday,
    UnitOfWork unitOfWork) {
  Book book() {
    return books.read();
  }

  Estate estate() {
    return estates.read();
  }

  BookDating dating() {
    LocalDate today = workday.today();
    return new BookDating(today, workday.amount(FigureKind.CLOSING_DAY, today));
  }

  /** 限额 by day, from the figures as they are now. */
  Function<LocalDate, Money> limit() {
    FigureBook figures = new FigureBook(workday.figures().all());
    return day -> new Money(100L * figures.amount(FigureKind.SPENDING_LIMIT, day));
  }

  EntryRules rules(Book book) {
    return new EntryRules(book, estate(), dating(), limit(), matters);
  }

  FinanceChecks checks(Book book, Estate estate) {
    return new FinanceChecks(book, estate, limit(), matters);
  }

  Instant now() {
    return workday.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
