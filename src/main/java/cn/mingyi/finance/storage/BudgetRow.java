package cn.mingyi.finance.storage;

import cn.mingyi.finance.domain.BudgetLine;
import cn.mingyi.finance.domain.Flow;
import cn.mingyi.finance.domain.Item;
import cn.mingyi.kernel.Money;
import java.time.Instant;
import java.util.UUID;

/** A row of finance_budget. */
record BudgetRow(
    UUID id,
    long position,
    int year,
    Flow flow,
    String item,
    Money amount,
    String note,
    Instant recordedAt) {
  static BudgetRow of(BudgetLine b) {
    return new BudgetRow(
        b.id(),
        b.position(),
        b.year(),
        b.item().flow(),
        b.item().name(),
        b.amount(),
        b.note(),
        b.recordedAt());
  }

  BudgetLine line() {
    return new BudgetLine(id, position, year, Item.of(flow, item), amount, note, recordedAt);
  }
}
