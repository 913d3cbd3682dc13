package cn.mingyi.finance.storage;

import cn.mingyi.finance.domain.Closing;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of finance_closing. */
record ClosingRow(
    UUID id,
    String period,
    Money opening,
    Money income,
    Money spending,
    Money bank,
    Money cash,
    LocalDate closedOn,
    String closedBy,
    Instant recordedAt) {
  static ClosingRow of(Closing c) {
    return new ClosingRow(
        c.id(),
        c.period().key(),
        c.opening(),
        c.income(),
        c.spending(),
        c.bank(),
        c.cash(),
        c.closedOn(),
        c.closedBy(),
        c.recordedAt());
  }

  Closing closing() {
    return new Closing(
        id,
        ReportingPeriod.parse(period).orElseThrow(),
        opening,
        income,
        spending,
        bank,
        cash,
        closedOn,
        closedBy,
        recordedAt);
  }
}
