package cn.mingyi.ledger.domain.check;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.FinanceChecks;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;

/**
 * A month of the books that is over.
 *
 * @param checks what the closing asks for
 * @param closeBy the last day on which it may be closed in time
 */
public record PeriodCase(
    ReportingPeriod period, Book book, FinanceChecks checks, LocalDate closeBy, LocalDate today) {}
