package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.BookTables;
import cn.mingyi.finance.domain.EstateTables;
import cn.mingyi.finance.domain.FinanceTable;
import cn.mingyi.finance.domain.FinanceTableKind;
import cn.mingyi.finance.domain.YearTables;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import java.util.UUID;

/** The public tables of 财务, computed from the records. */
public final class FinanceTables {
  private final FinanceChange change;

  public FinanceTables(FinanceChange change) {
    this.change = change;
  }

  /** 收支逐笔. */
  public FinanceTable entries(ReportingPeriod period) {
    return book().entries(period);
  }

  /** 收支汇总. */
  public FinanceTable summary(ReportingPeriod period) {
    return book().summary(period);
  }

  public FinanceTable debts(LocalDate day) {
    return estate().debts(day);
  }

  public FinanceTable assets(LocalDate day) {
    return estate().assets(day);
  }

  public FinanceTable resources(LocalDate day) {
    return estate().resources(day);
  }

  /** 发包租赁与合同收缴 of the year of the day. */
  public FinanceTable collection(LocalDate day) {
    return estate().collection(day);
  }

  /**
   * 专项公开 of one fund.
   *
   * @throws java.util.NoSuchElementException when there is no such fund
   */
  public FinanceTable specialFund(UUID fund, LocalDate day) {
    EstateTables tables = estate();
    return tables.specialFund(tables.estate().fund(fund).orElseThrow(), day);
  }

  public FinanceTable specialFunds(LocalDate day) {
    return estate().specialFunds(day);
  }

  public FinanceTable distribution(int year) {
    return year().distribution(year);
  }

  public FinanceTable budget(int year) {
    return year().budget(year);
  }

  public FinanceTable finalAccount(int year) {
    return year().finalAccount(year);
  }

  /** A table by its kind; those of a day are as of the end of the period, or of today. */
  public FinanceTable of(FinanceTableKind kind, ReportingPeriod period) {
    LocalDate today = change.workday().today();
    LocalDate day = period.to().isAfter(today) ? today : period.to();
    return switch (kind) {
      case ENTRIES -> entries(period);
      case SUMMARY -> summary(period);
      case DEBTS -> debts(day);
      case ASSETS -> assets(day);
      case RESOURCES -> resources(day);
      case COLLECTION -> collection(day);
      case SPECIAL_FUNDS -> specialFunds(day);
      case DISTRIBUTION -> distribution(period.year());
      case BUDGET -> budget(period.year());
      case FINAL_ACCOUNT -> finalAccount(period.year());
    };
  }

  private BookTables book() {
    return new BookTables(change.book(), change.workday().today());
  }

  private EstateTables estate() {
    return new EstateTables(change.estate(), change.book());
  }

  private YearTables year() {
    return new YearTables(change.book(), change.estate(), change.workday().today());
  }
}
