package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a voucher says.
 *
 * @param amount more than 0
 * @param party 对方: who pays or is paid
 * @param source 资金来源
 * @param resolution 决议编号; empty for none
 * @param fund the special fund that is spent; null for none
 */
public record EntryFacts(
    LocalDate day,
    String voucher,
    Item item,
    Money amount,
    String summary,
    String party,
    FundPlace place,
    String source,
    String handler,
    String witness,
    String approver,
    String resolution,
    @Nullable UUID fund) {
  public EntryFacts {
    if (amount.fen() <= 0) {
      throw new IllegalArgumentException("an entry is more than nothing");
    }
  }

  public Flow flow() {
    return item.flow();
  }

  /** The same on another day under another voucher. */
  public EntryFacts on(LocalDate other, String otherVoucher) {
    return new EntryFacts(
        other,
        otherVoucher,
        item,
        amount,
        summary,
        party,
        place,
        source,
        handler,
        witness,
        approver,
        resolution,
        fund);
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "EntryFacts[" + day + " " + voucher + "]";
  }
}
