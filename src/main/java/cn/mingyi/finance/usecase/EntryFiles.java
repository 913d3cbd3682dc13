package cn.mingyi.finance.usecase;

import cn.mingyi.roster.usecase.intake.SourceBook;
import java.nio.file.Path;

/** Exports of banks and books on disk. */
public interface EntryFiles {
  /**
   * Reads an .xlsx or .xls file from an unknown hand, within limits.
   *
   * @throws cn.mingyi.kernel.Refused with one sentence when the file is not to be read
   * @throws cn.mingyi.kernel.Unavailable when another program holds it
   */
  SourceBook read(Path file);

  /**
   * Writes the refused rows with their original cells, the refused cell coloured, the reason in a
   * last column; the file can be mended and imported.
   *
   * @throws cn.mingyi.kernel.Unavailable when it cannot be written
   */
  void writeRefused(EntryPlan plan, Path file);
}
