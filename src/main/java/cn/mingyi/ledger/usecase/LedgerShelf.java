package cn.mingyi.ledger.usecase;

import cn.mingyi.ledger.usecase.volume.LedgerReader;
import java.util.EnumMap;
import java.util.Map;

/** Who reads which ledger. */
public final class LedgerShelf {
  private final Map<LedgerKind, LedgerReader> readers;

  public LedgerShelf(Map<LedgerKind, LedgerReader> readers) {
    this.readers = new EnumMap<>(readers);
  }

  /**
   * @throws IllegalArgumentException when nobody reads the ledger
   */
  public LedgerReader of(LedgerKind kind) {
    LedgerReader reader = readers.get(kind);
    if (reader == null) {
      throw new IllegalArgumentException("nobody reads " + kind);
    }
    return reader;
  }
}
