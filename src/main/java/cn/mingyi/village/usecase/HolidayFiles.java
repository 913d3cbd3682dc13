package cn.mingyi.village.usecase;

import cn.mingyi.village.domain.Holiday;
import java.nio.file.Path;
import java.util.List;

/** Tables of holidays as files. */
public interface HolidayFiles {
  /**
   * A line of the file.
   *
   * @param number as the spreadsheet shows it, from 1
   * @param cells their texts; days as 2027-01-01
   */
  record Line(int number, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    String cell(int column) {
      return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
  }

  /**
   * The lines of the first sheet that is not hidden.
   *
   * @throws cn.mingyi.kernel.RuleViolation when the file is no workbook
   */
  List<Line> read(Path file);

  /** Writes the table so that it can be changed and read again. */
  void write(int year, List<Holiday> days, Path target);
}
