package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.Debt;
import cn.mingyi.finance.domain.DebtKind;
import cn.mingyi.finance.domain.Estate;
import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 债权债务: registered, and settled part by part. */
public final class KeepDebts {
  /** A debt as it was typed; null is what is missing. */
  public record Draft(
      @Nullable DebtKind kind,
      String party,
      @Nullable LocalDate since,
      String cause,
      @Nullable Money amount,
      String measure,
      String responsible) {}

  private final FinanceChange change;

  public KeepDebts(FinanceChange change) {
    this.change = change;
  }

  public Debt register(Draft draft) {
    new TypedFields()
        .there("kind", draft.kind(), "请选择是债权还是债务。")
        .text("party", draft.party(), 120, "请填写单位或户。")
        .past("since", draft.since(), change.workday().today())
        .text("cause", draft.cause(), 400, "请填写事由。")
        .amount("amount", draft.amount(), "请填写金额。")
        .optional("measure", draft.measure(), 400)
        .text("responsible", draft.responsible(), 60, "请填写责任人。")
        .refuse();
    Debt debt =
        new Debt(
            UUID.randomUUID(),
            Objects.requireNonNull(draft.kind()),
            draft.party().strip(),
            Objects.requireNonNull(draft.since()),
            draft.cause().strip(),
            Objects.requireNonNull(draft.amount()),
            draft.measure().strip(),
            draft.responsible().strip(),
            change.now());
    change
        .unitOfWork()
        .run(
            new Deed("登记" + debt.kind().label(), debt.since().toString()),
            () -> change.estates().add(debt));
    return debt;
  }

  /** 收回 or 偿还. */
  public Debt.Payment pay(
      UUID debtId, @Nullable LocalDate day, @Nullable Money amount, String voucher) {
    Estate estate = change.estate();
    Debt debt =
        estate.debts().stream().filter(d -> d.id().equals(debtId)).findFirst().orElseThrow();
    Money left = estate.owed(debt, LocalDate.MAX);
    TypedFields fields =
        new TypedFields()
            .past("day", day, change.workday().today())
            .open("day", day, change.book())
            .amount("amount", amount, "请填写金额。")
            .optional("voucher", voucher, 40);
    if (day != null) {
      fields.that(
          !day.isBefore(debt.since()),
          "day",
          "不能早于发生日期 %s。".formatted(ChineseDate.of(debt.since())));
    }
    if (amount != null) {
      fields.that(
          amount.compareTo(left) <= 0,
          "amount",
          "只剩 %s 元没有结清，不能登记 %s 元。".formatted(left.yuan(), amount.yuan()));
    }
    fields.refuse();
    Debt.Payment payment =
        new Debt.Payment(
            UUID.randomUUID(),
            debtId,
            Objects.requireNonNull(day),
            Objects.requireNonNull(amount),
            voucher.strip(),
            change.now());
    change
        .unitOfWork()
        .run(
            new Deed(debt.kind() == DebtKind.CLAIM ? "收回债权" : "偿还债务", debt.since().toString()),
            () -> change.estates().add(payment));
    return payment;
  }
}
