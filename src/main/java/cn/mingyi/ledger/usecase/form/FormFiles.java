package cn.mingyi.ledger.usecase.form;

import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.domain.Leaf;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongConsumer;

/** The township's forms on disk. */
public interface FormFiles {
  /**
   * What is to be filled in where.
   *
   * @param template the form as it was kept
   * @param headRow last row of the heads, from 0
   * @param columns number of the leaf's column, as its choices count them, by column of the form
   */
  record Filling(
      Path template, String sheet, int headRow, Map<Integer, Integer> columns, Leaf leaf) {
    public Filling {
      columns = Map.copyOf(columns);
    }
  }

  /**
   * Reads an .xlsx or .xls file from an unknown hand, within limits.
   *
   * @throws cn.mingyi.kernel.Refused with one sentence when the file is not to be read
   */
  SourceBook read(Path file);

  /**
   * Writes a copy of the form with the rows in it; everything else of it stays as it is.
   *
   * @param complete told the number of rows when all is written and the file is not there yet
   * @throws cn.mingyi.kernel.Refused when there are more rows than a form can take
   * @throws cn.mingyi.kernel.Unavailable when the place cannot be written
   */
  void fill(Filling filling, Path target, Progress progress, LongConsumer complete);
}
