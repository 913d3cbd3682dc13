package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 期初余额: with what the book begins. The record with the highest position holds.
 *
 * @param day the first day of the book; the balances are those before anything happened on it
 * @param note where the numbers come from
 */
public record OpeningBalance(
    UUID id,
    long position,
    LocalDate day,
    Money bank,
    Money cash,
    String note,
    Instant recordedAt) {
  public Balances balances() {
    return new Balances(bank, cash);
  }
}
