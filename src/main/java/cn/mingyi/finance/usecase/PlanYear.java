package cn.mingyi.finance.usecase;

import cn.mingyi.finance.domain.BudgetLine;
import cn.mingyi.finance.domain.DistributionItem;
import cn.mingyi.finance.domain.DistributionLine;
import cn.mingyi.finance.domain.Item;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.Money;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 预算 and 收益分配 of a year. A changed line is a new record. */
public final class PlanYear {
  private final FinanceChange change;

  public PlanYear(FinanceChange change) {
    this.change = change;
  }

  public BudgetLine budget(int year, @Nullable Item item, @Nullable Money amount, String note) {
    new TypedFields()
        .there("item", item, "请选择科目。")
        .notNegative("amount", amount, "请填写金额。")
        .optional("note", note, 400)
        .refuse();
    BudgetLine line =
        new BudgetLine(
            UUID.randomUUID(),
            change.estate().nextPosition(),
            year,
            Objects.requireNonNull(item),
            Objects.requireNonNull(amount),
            note.strip(),
            change.now());
    change
        .unitOfWork()
        .run(
            new Deed("编制预算", year + "年 " + line.item().fullLabel(), note.strip()),
            () -> change.estates().add(line));
    return line;
  }

  public DistributionLine distribute(
      int year, @Nullable DistributionItem item, @Nullable Money amount, String note) {
    new TypedFields()
        .there("item", item, "请选择分配项目。")
        .notNegative("amount", amount, "请填写金额。")
        .text("note", note, 400, "请写明依据，如成员大会的决议。")
        .refuse();
    DistributionLine line =
        new DistributionLine(
            UUID.randomUUID(),
            change.estate().nextPosition(),
            year,
            Objects.requireNonNull(item),
            Objects.requireNonNull(amount),
            note.strip(),
            change.now());
    change
        .unitOfWork()
        .run(
            new Deed("登记收益分配", year + "年 " + line.item().label(), note.strip()),
            () -> change.estates().add(line));
    return line;
  }
}
