package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it was typed or read from a file; null is what is missing.
 *
 * @param fund the special fund that is spent; null for none
 */
public record EntryDraft(
    @Nullable LocalDate day,
    String voucher,
    @Nullable Item item,
    @Nullable Money amount,
    String summary,
    String party,
    FundPlace place,
    String source,
    String handler,
    String witness,
    String approver,
    String resolution,
    @Nullable UUID fund) {
  /** The facts of a draft that the rules do not refuse. */
  public EntryFacts facts() {
    return new EntryFacts(
        Objects.requireNonNull(day),
        voucher.strip(),
        Objects.requireNonNull(item),
        Objects.requireNonNull(amount),
        summary.strip(),
        party.strip(),
        place,
        source.strip(),
        handler.strip(),
        witness.strip(),
        approver.strip(),
        resolution.strip(),
        fund);
  }

  boolean isSpending() {
    return item != null && item.flow() == Flow.SPENDING;
  }

  /** Leaves out everything personal. */
  @Override
  public String toString() {
    return "EntryDraft[" + day + " " + voucher + "]";
  }
}
