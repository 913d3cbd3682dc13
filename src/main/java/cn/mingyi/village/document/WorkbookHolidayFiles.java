package cn.mingyi.village.document;

import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.platform.excel.LedgerCell;
import cn.mingyi.platform.excel.LedgerColumn;
import cn.mingyi.platform.excel.LedgerRow;
import cn.mingyi.platform.excel.LedgerSheet;
import cn.mingyi.platform.excel.LedgerWorkbook;
import cn.mingyi.platform.excel.RowMark;
import cn.mingyi.platform.excel.SafeWorkbook;
import cn.mingyi.platform.excel.SheetCell;
import cn.mingyi.platform.excel.SheetTable;
import cn.mingyi.village.domain.Holiday;
import cn.mingyi.village.usecase.HolidayFiles;
import java.nio.file.Path;
import java.util.List;

/** Tables of holidays as .xlsx and .xls workbooks. */
public final class WorkbookHolidayFiles implements HolidayFiles {
  @Override
  public List<Line> read(Path file) {
    SheetTable sheet =
        SafeWorkbook.open(file).sheets().stream()
            .filter(s -> !s.hidden())
            .findFirst()
            .orElseThrow(() -> new FieldRefused("file", "文件里没有看得见的工作表。"));
    return sheet.rows().stream()
        .map(
            r -> new Line(r.number(), r.cells().stream().map(WorkbookHolidayFiles::words).toList()))
        .toList();
  }

  private static String words(SheetCell cell) {
    return switch (cell.resolved()) {
      case SheetCell.Text text -> text.value();
      case SheetCell.Number number -> number.value().toPlainString();
      case SheetCell.Day day -> day.value().toString();
      case SheetCell.Blank blank -> "";
      case SheetCell.Covered nested -> "";
    };
  }

  @Override
  public void write(int year, List<Holiday> days, Path target) {
    LedgerSheet sheet =
        LedgerSheet.of(
                year + "年",
                year + "年节假日",
                LedgerColumn.date("日期"),
                LedgerColumn.text("节日"),
                LedgerColumn.text("放假或上班"))
            .subhead(days.isEmpty() ? "还没有载入，按周末计" : days.getFirst().source())
            .rows(
                days.stream()
                    .map(d ->
                        new LedgerRow(
                            List.of(
                                LedgerCell.day(d.day()),
                                LedgerCell.text(d.name()),
                                LedgerCell.text(d.working() ? "上班" : "放假")),
                            RowMark.NONE))
                    .toList());
    new LedgerWorkbook(List.of(sheet)).saveTo(target);
  }
}
