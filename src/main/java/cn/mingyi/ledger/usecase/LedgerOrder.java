package cn.mingyi.ledger.usecase;

import cn.mingyi.ledger.domain.LedgerFilter;

/**
 * Which ledger is wanted, how.
 *
 * @param full with everything personal in it
 * @param reason why it is needed in full; empty when it is masked
 * @param password without which the file cannot be opened; empty = none
 */
public record LedgerOrder(
    LedgerKind kind, LedgerFilter filter, boolean full, String reason, String password) {
  /** What is personal is masked. */
  public static LedgerOrder masked(LedgerKind kind, LedgerFilter filter) {
    return new LedgerOrder(kind, filter, false, "", "");
  }

  public LedgerOrder of(LedgerKind other) {
    return new LedgerOrder(other, filter, full, reason, password);
  }

  /** Leaves out the password. */
  @Override
  public String toString() {
    return "LedgerOrder[" + kind + "]";
  }
}
