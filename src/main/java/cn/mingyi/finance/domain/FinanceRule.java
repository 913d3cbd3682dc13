package cn.mingyi.finance.domain;

/** The rules of the book. */
public enum FinanceRule {
  OPENING_RECORDED,
  EARLIER_CLOSED,
  PERIOD_OVER,
  SUM_HOLDS,
  OPENING_IS_LAST_CLOSING,
  ENTRIES_ARE_SUMMARY,
  PLACES_ARE_TOTAL,
  NOTHING_BELOW_ZERO,
  APPROVER_IS_ANOTHER,
  LIMIT_DECIDED,
  VOUCHERS_UNIQUE,
  /** Only a warning. */
  VOUCHERS_WITHOUT_GAPS,
  FUNDS_NOT_OVERSPENT,
  NOT_CLOSED_YET,
  ALREADY_CORRECTED,
  NO_ENTRIES_IN_FILE,
  NOTHING_TO_IMPORT,
  IMPORT_GONE,
  IMPORT_OVERTAKEN;

  /** Whether it is told but stops nothing. */
  public boolean warnsOnly() {
    return this == VOUCHERS_WITHOUT_GAPS;
  }
}
