package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 发包租赁合同.
 *
 * @param resource the resource that is let; null when something else is, as {@code subject} says
 * @param annualFee 年费, due once in each year of the term
 * @param resolution 决议编号; empty for none
 */
public record Contract(
    UUID id,
    String number,
    @Nullable UUID resource,
    String subject,
    String contractor,
    LocalDate from,
    LocalDate to,
    Money annualFee,
    String resolution,
    Instant recordedAt) {
  /** 收缴 of a year's fee, or of a part of it. */
  public record Fee(
      UUID id,
      UUID contractId,
      int year,
      LocalDate day,
      Money amount,
      String voucher,
      Instant recordedAt) {}

  /** What is due in a calendar year: a fee on each anniversary that lies in the term. */
  public Money due(int year) {
    int years = year - from.getYear();
    return years >= 0 && !from.plusYears(years).isAfter(to) ? annualFee : Money.ZERO;
  }

  public boolean runs(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
