package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.ReportingPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 结账: the totals as they were when the period was closed. Its days take no entries any more.
 *
 * @param opening 期初余额
 * @param bank 期末银行余额
 * @param cash 期末现金余额
 * @param closedBy the operator
 */
public record Closing(
    UUID id,
    ReportingPeriod period,
    Money opening,
    Money income,
    Money spending,
    Money bank,
    Money cash,
    LocalDate closedOn,
    String closedBy,
    Instant recordedAt) {
  /** 期末余额. */
  public Money total() {
    return bank.plus(cash);
  }
}
