package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.kernel.Money;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks at what was typed, field by field, and refuses all that is wrong at once. */
final class TypedFields {
  private final Map<String, String> wrong = new LinkedHashMap<>();

  /** A text that must be there. */
  TypedFields text(String field, String text, int most, String missing) {
    if (text.isBlank()) {
      wrong.putIfAbsent(field, missing);
    }
    return optional(field, text, most);
  }

  TypedFields optional(String field, String text, int most) {
    new Lengths().atMost(field, text, most).refusals().forEach(wrong::putIfAbsent);
    return this;
  }

  /** An amount that must be more than 0. */
  TypedFields amount(String field, @Nullable Money amount, String missing) {
    if (amount == null) {
      wrong.putIfAbsent(field, missing);
    } else if (amount.fen() <= 0) {
      wrong.putIfAbsent(field, "必须大于 0，请核对。");
    }
    return this;
  }

  /** An amount that may be 0. */
  TypedFields notNegative(String field, @Nullable Money amount, String missing) {
    if (amount == null) {
      wrong.putIfAbsent(field, missing);
    } else if (amount.isNegative()) {
      wrong.putIfAbsent(field, "不能是负数，请核对。");
    }
    return this;
  }

  /** A day that must be there and not lie in the future. */
  TypedFields past(String field, @Nullable LocalDate day, LocalDate today) {
    if (day != null && day.isAfter(today)) {
      wrong.putIfAbsent(
          field, "日期 %s 还没有到，今天是 %s。".formatted(ChineseDate.of(day), ChineseDate.of(today)));
    }
    return there(field, day, "请填写日期。");
  }

  TypedFields there(String field, @Nullable Object value, String missing) {
    if (value == null) {
      wrong.putIfAbsent(field, missing);
    }
    return this;
  }

  TypedFields that(boolean holds, String field, String otherwise) {
    if (!holds) {
      wrong.putIfAbsent(field, otherwise);
    }
    return this;
  }

  TypedFields all(Map<String, String> refusals) {
    refusals.forEach(wrong::putIfAbsent);
    return this;
  }

  /** Not into days that are closed: what was posted of them would no longer be so. */
  TypedFields open(String field, @Nullable LocalDate day, Book book) {
    Optional<LocalDate> locked = book.lockedUpTo();
    if (day != null && locked.filter(last -> !day.isAfter(last)).isPresent()) {
      wrong.putIfAbsent(
          field,
          "%s 以前已经结账，不能再改，请填 %s 或以后。"
              .formatted(ChineseDate.of(locked.get()), ChineseDate.of(locked.get().plusDays(1))));
    }
    return this;
  }

  /**
   * @throws FieldRefused when something is wrong
   */
  void refuse() {
    if (!wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
  }
}
