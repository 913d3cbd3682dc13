package cn.mingyi.ledger.usecase;

import java.nio.file.Path;

/**
 * Ledgers as files for the township. A file is there whole or not at all.
 *
 * <p>Both throw {@link cn.mingyi.kernel.Unavailable} when the place cannot be written.
 */
public interface Ledgers {
  void write(MatterLedger ledger, Path file);

  void write(ConsultationLedger ledger, Path file);
}
