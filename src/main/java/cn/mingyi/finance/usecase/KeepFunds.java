package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.SpecialFund;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 专项资金: registered when it arrives; what is spent of it, the entries say. */
public final class KeepFunds {
  private final FinanceChange change;

  public KeepFunds(FinanceChange change) {
    this.change = change;
  }

  public SpecialFund register(
      String document,
      @Nullable LocalDate arrivedOn,
      @Nullable Money amount,
      String purpose,
      String beneficiaries) {
    String number = document.strip();
    new TypedFields()
        .text("document", document, 120, "请填写文号。")
        .past("arrivedOn", arrivedOn, change.workday().today())
        .amount("amount", amount, "请填写金额。")
        .text("purpose", purpose, 400, "请填写用途。")
        .text("beneficiaries", beneficiaries, 2000, "请填写受益户，如“全体村民”。")
        .that(
            change.estate().funds().stream().noneMatch(f -> f.document().equals(number)),
            "document",
            "文号 %s 的专项资金已经登记过。".formatted(number))
        .refuse();
    SpecialFund fund =
        new SpecialFund(
            UUID.randomUUID(),
            number,
            Objects.requireNonNull(arrivedOn),
            Objects.requireNonNull(amount),
            purpose.strip(),
            beneficiaries.strip(),
            change.now());
    change.unitOfWork().run(new Deed("登记专项资金", number), () -> change.estates().add(fund));
    return fund;
  }
}
