package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A record with what the village has after it.
 *
 * @param balance bank and cash together
 */
public record BookLine(BookRecord record, Money balance) {
  /** The entry; null for a transfer. */
  public @Nullable Entry entry() {
    return record instanceof Entry entry ? entry : null;
  }
}
