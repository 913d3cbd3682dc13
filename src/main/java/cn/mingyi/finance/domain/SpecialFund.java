package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 专项资金. What was spent of it is computed from the entries that name it.
 *
 * @param document 文号
 * @param beneficiaries 受益户
 */
public record SpecialFund(
    UUID id,
    String document,
    LocalDate arrivedOn,
    Money amount,
    String purpose,
    String beneficiaries,
    Instant recordedAt) {
  /** What the entries up to a day took from it. */
  public Money used(Book book, LocalDate day) {
    return Money.sum(
        book.entries().stream()
            .filter(e -> id.equals(e.facts().fund()) && !e.day().isAfter(day))
            .map(Entry::signed));
  }

  /** 结余. */
  public Money left(Book book, LocalDate day) {
    return amount.minus(used(book, day));
  }
}
