package cn.mingyi.ledger.domain;

import cn.mingyi.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a ledger. */
public sealed interface Value {
  /** Nothing is known or nothing applies. */
  Value NONE = new None();

  record None() implements Value {}

  record Words(String text) implements Value {}

  record Day(LocalDate date) implements Value {}

  record Count(long number) implements Value {}

  record Amount(Money money) implements Value {}

  /** A part of a whole. */
  record Share(long part, long whole) implements Value {}

  /**
   * Something personal of this very row.
   *
   * @param masked what may be seen of it
   */
  record Guarded(Value open, Value masked) implements Value {}

  static Value text(@Nullable String text) {
    return text == null || text.isEmpty() ? NONE : new Words(text);
  }

  static Value day(@Nullable LocalDate date) {
    return date == null ? NONE : new Day(date);
  }

  static Value count(long number) {
    return new Count(number);
  }

  static Value money(@Nullable Money money) {
    return money == null ? NONE : new Amount(money);
  }

  /** Without a whole there is no share. */
  static Value share(long part, long whole) {
    return whole == 0 ? NONE : new Share(part, whole);
  }

  /** As a screen shows it. */
  default String shown() {
    return switch (this) {
      case None _ -> "";
      case Words(String text) -> text;
      case Day(LocalDate date) -> date.toString();
      case Guarded(Value open, Value _) -> open.shown();
      case Count(long number) -> Long.toString(number);
      case Amount(Money money) -> money.yuan();
      // Rounded down: 4,999 of 5,000 must not read 100.0 %.
      case Share(long part, long whole) -> {
        long perMille = 1000 * part / whole;
        yield perMille / 10 + "." + perMille % 10 + "%";
      }
    };
  }
}
