package cn.mingyi.ledger.usecase;

import cn.mingyi.kernel.Progress;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Ledgers as files for the township. A file is there whole or not at all. */
public interface Ledgers {
  /**
   * Where a ledger goes.
   *
   * @param password without which the file cannot be opened; empty = none
   */
  record Target(Path file, String password) {
    /** Leaves out the password. */
    @Override
    public String toString() {
      return "Target[" + file + "]";
    }
  }

  /**
   * Writes the ledger, replacing a file that is there.
   *
   * @param complete told the number of rows when all is written and the file is not there yet; when
   *     it throws, there will be no file
   * @throws cn.mingyi.kernel.Unavailable when the place cannot be written
   * @throws cn.mingyi.kernel.Cancelled when the user gave up; the old file is as it was
   */
  void write(LedgerVolume volume, Target target, Progress progress, LongConsumer complete);
}
