package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.Book;
import cn.mingyi.finance.domain.EntryRules;
import cn.mingyi.finance.domain.FundPlace;
import cn.mingyi.finance.domain.Transfer;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 提现、存现: money goes from the bank to the cash box or back. */
public final class TransferMoney {
  /** A transfer as it was typed; null is what is missing. */
  public record Draft(
      @Nullable LocalDate day,
      String voucher,
      FundPlace from,
      @Nullable Money amount,
      String handler,
      String note,
      String lateReason) {}

  private final FinanceChange change;

  public TransferMoney(FinanceChange change) {
    this.change = change;
  }

  public Transfer transfer(Draft draft) {
    Book book = change.book();
    EntryRules rules = change.rules(book);
    TypedFields fields =
        new TypedFields()
            .all(rules.day("day", draft.day(), draft.lateReason()))
            .all(rules.voucher(draft.day(), draft.voucher()))
            .amount("amount", draft.amount(), "请填写金额。")
            .text("handler", draft.handler(), 60, "请填写经手人。")
            .optional("note", draft.note(), 200);
    if (draft.day() != null && draft.amount() != null) {
      Money there = book.at(draft.day()).at(draft.from());
      fields.that(
          draft.amount().compareTo(there) <= 0,
          "amount",
          "%s当天只有 %s 元，转不出 %s 元。"
              .formatted(draft.from().label(), there.yuan(), draft.amount().yuan()));
    }
    fields.refuse();
    LocalDate day = Objects.requireNonNull(draft.day());
    Transfer transfer =
        new Transfer(
            UUID.randomUUID(),
            book.nextPosition(),
            day,
            draft.voucher().strip(),
            draft.from(),
            Objects.requireNonNull(draft.amount()),
            draft.handler().strip(),
            draft.note().strip(),
            rules.dating().isLate(day) ? draft.lateReason().strip() : "",
            change.now());
    change
        .unitOfWork()
        .run(
            new Deed(Transfer.label(draft.from()), "凭证 " + transfer.voucher()),
            () -> change.books().add(transfer));
    return transfer;
  }
}
