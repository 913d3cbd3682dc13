package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;
import java.util.Map;

/**
 * What a period comes to, added up from its entries.
 *
 * @param items by item; items without entries are left out
 * @param entries how many entries the period has
 */
public record PeriodTotals(
    Balances opening, Map<Item, Money> items, Balances closing, int entries) {
  public PeriodTotals {
    items = Map.copyOf(items);
  }

  public Money of(Item item) {
    return items.getOrDefault(item, Money.ZERO);
  }

  public Money of(Flow flow) {
    return Money.sum(Item.of(flow).stream().map(this::of));
  }

  public Money income() {
    return of(Flow.INCOME);
  }

  public Money spending() {
    return of(Flow.SPENDING);
  }
}
