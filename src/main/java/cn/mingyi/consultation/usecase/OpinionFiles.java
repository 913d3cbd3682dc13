package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.nio.file.Path;

/** 待征求表 on disk: written, filled in elsewhere, and read again. */
public interface OpinionFiles {
  /**
   * Writes the households that are still to be asked, a sheet for each representative, to be filled
   * in with a spreadsheet program.
   *
   * @param consultation with at least one household that is still to be asked
   * @throws cn.mingyi.kernel.Unavailable when it cannot be written
   */
  void writePending(Consultation consultation, Path file);

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
  void writeRefused(OpinionPlan plan, Path file);
}
