package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the book. Append-only: what is wrong is taken back by another entry that names it.
 *
 * @param corrects the entry that it takes back or replaces; null exactly when it is plain
 * @param reason why it corrects; empty when it is plain
 * @param lateReason 补录原因; empty when it was recorded in time
 */
public record Entry(
    UUID id,
    long position,
    EntryKind kind,
    EntryFacts facts,
    @Nullable UUID corrects,
    String reason,
    String lateReason,
    Instant recordedAt)
    implements BookRecord {
  public Entry {
    if ((corrects == null) != (kind == EntryKind.PLAIN)) {
      throw new IllegalArgumentException("a correction names what it corrects");
    }
  }

  @Override
  public LocalDate day() {
    return facts.day();
  }

  @Override
  public String voucher() {
    return facts.voucher();
  }

  /** With the mark of a reversal, as the papers print it. */
  @Override
  public String summary() {
    return kind == EntryKind.REVERSAL ? "冲销：" + facts.summary() : facts.summary();
  }

  public Item item() {
    return facts.item();
  }

  /** As it counts for its item: negative when it takes an entry back. */
  public Money signed() {
    return kind == EntryKind.REVERSAL ? facts.amount().negated() : facts.amount();
  }

  /** What counts as income; null for a spending. */
  public @Nullable Money income() {
    return facts.flow() == Flow.INCOME ? signed() : null;
  }

  public @Nullable Money spending() {
    return facts.flow() == Flow.SPENDING ? signed() : null;
  }

  @Override
  public Balances appliedTo(Balances before) {
    Money change = facts.flow() == Flow.INCOME ? signed() : signed().negated();
    return before.plus(facts.place(), change);
  }

  /** 补录. */
  public boolean late() {
    return !lateReason.isEmpty();
  }
}
