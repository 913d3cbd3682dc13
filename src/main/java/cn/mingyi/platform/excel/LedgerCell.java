package cn.mingyi.platform.excel;

import cn.mingyi.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value in a ledger; its kind must be that of its column, or text, or empty. */
public sealed interface LedgerCell {
  /** Nothing is known or nothing applies. */
  LedgerCell EMPTY = new Empty();

  record Empty() implements LedgerCell {}

  record Text(String text) implements LedgerCell {}

  record Day(LocalDate date) implements LedgerCell {}

  record Amount(BigDecimal number) implements LedgerCell {}

  record Yuan(Money money) implements LedgerCell {}

  /** A part of a whole; without a whole the cell stays empty. */
  record Share(long part, long whole) implements LedgerCell {}

  static LedgerCell text(@Nullable String text) {
    return text == null || text.isEmpty() ? EMPTY : new Text(text);
  }

  static LedgerCell day(@Nullable LocalDate date) {
    return date == null ? EMPTY : new Day(date);
  }

  static LedgerCell number(long number) {
    return new Amount(BigDecimal.valueOf(number));
  }

  static LedgerCell number(BigDecimal number) {
    return new Amount(number);
  }

  static LedgerCell money(@Nullable Money money) {
    return money == null ? EMPTY : new Yuan(money);
  }

  static LedgerCell share(long part, long whole) {
    return new Share(part, whole);
  }
}
