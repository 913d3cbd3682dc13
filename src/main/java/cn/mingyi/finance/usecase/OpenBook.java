package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.BookRecord;
import cn.mingyi.finance.domain.FinanceRule;
import cn.mingyi.finance.domain.OpeningBalance;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Money;
import cn.mingyi.kernel.Refused;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 登记期初余额: the book begins. Corrected by another record as long as nothing is closed. */
public final class OpenBook {
  private final FinanceChange change;

  public OpenBook(FinanceChange change) {
    this.change = change;
  }

  /**
   * @param day first day of the book; null when none was given
   * @param note where the numbers come from
   */
  public OpeningBalance open(
      @Nullable LocalDate day, @Nullable Money bank, @Nullable Money cash, String note) {
    Book book = change.book();
    if (!book.closings().isEmpty()) {
      throw new Refused(
          FinanceRule.NOT_CLOSED_YET,
          "%s已经结账，期初余额不能再改。有差错请记一笔更正。".formatted(book.closings().getFirst().period().label()));
    }
    TypedFields fields =
        new TypedFields()
            .past("day", day, change.workday().today())
            .notNegative("bank", bank, "请填写银行余额，没有就填 0。")
            .notNegative("cash", cash, "请填写现金余额，没有就填 0。")
            .text("note", note, 400, "请写明依据，如“2025年12月银行对账单”。");
    if (day != null) {
      book.records().stream()
          .map(BookRecord::day)
          .filter(d -> d.isBefore(day))
          .findFirst()
          .ifPresent(d ->
              fields.that(false, "day", "账里已有 %s的记录，期初日期不能晚于这一天。".formatted(ChineseDate.of(d))));
    }
    fields.refuse();
    OpeningBalance opening =
        new OpeningBalance(
            UUID.randomUUID(),
            book.openings().size() + 1L,
            Objects.requireNonNull(day),
            Objects.requireNonNull(bank),
            Objects.requireNonNull(cash),
            note.strip(),
            change.now());
    change
        .unitOfWork()
        .run(
            new Deed(book.openings().isEmpty() ? "登记期初余额" : "更正期初余额", day.toString(), note.strip()),
            () -> change.books().add(opening));
    return opening;
  }
}
