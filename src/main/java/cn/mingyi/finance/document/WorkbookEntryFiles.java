package cn.mingyi.finance.document;

import cn.mingyi.finance.domain.EntryColumn;
import cn.mingyi.finance.usecase.EntryFiles;
import cn.mingyi.finance.usecase.EntryPlan;
import cn.mingyi.finance.usecase.intake.EntrySheet;
import cn.mingyi.finance.usecase.intake.ReadEntry;
import cn.mingyi.platform.excel.RefusedSheet;
import cn.mingyi.platform.excel.RefusedWorkbook;
import cn.mingyi.platform.excel.SheetCell;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.SourceBook;
import cn.mingyi.roster.usecase.intake.SourceCell;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Exports of banks and books as .xlsx and .xls workbooks. */
public final class WorkbookEntryFiles implements EntryFiles {
  private final Function<Path, SourceBook> guarded;

  /**
   * @param guarded reads a workbook from an unknown hand; the roster's, since the guard is the same
   */
  public WorkbookEntryFiles(Function<Path, SourceBook> guarded) {
    this.guarded = guarded;
  }

  @Override
  public SourceBook read(Path file) {
    return guarded.apply(file);
  }

  @Override
  public void writeRefused(EntryPlan plan, Path file) {
    new RefusedWorkbook(
            plan.sheets().stream()
                .map(s -> sheet(plan, s))
                .filter(s -> !s.rows().isEmpty())
                .toList())
        .saveTo(file);
  }

  private static RefusedSheet sheet(EntryPlan plan, EntrySheet sheet) {
    return new RefusedSheet(
        sheet.sheet().name(),
        "退回的行，请改正着色的格子后再导入",
        IntStream.range(0, sheet.labels().size()).mapToObj(i -> heading(sheet, i)).toList(),
        plan.rows().stream()
            .filter(r -> r.refused() && r.sheet().sheet().name().equals(sheet.sheet().name()))
            .map(WorkbookEntryFiles::row)
            .toList(),
        "");
  }

  /** The word of the meaning: 借方 alone would have to be told anew, without the rows around it. */
  private static String heading(EntrySheet sheet, int column) {
    EntryColumn meaning = sheet.mapping().columns().get(column);
    return meaning == null ? sheet.labels().get(column) : meaning.label();
  }

  private static RefusedSheet.Row row(ReadEntry read) {
    List<RowFinding> reasons = read.findings().stream().filter(RowFinding::refuses).toList();
    return new RefusedSheet.Row(
        read.row().cells().stream().map(WorkbookEntryFiles::cell).toList(),
        reasons.stream().map(RowFinding::column).collect(Collectors.toSet()),
        reasons.stream().map(RowFinding::reason).collect(Collectors.joining("；")),
        read.row().number(),
        "");
  }

  private static SheetCell cell(SourceCell cell) {
    if (!cell.isOwn()) {
      return SheetCell.BLANK;
    }
    return cell.kind() == SourceCell.Kind.NUMBER
        ? new SheetCell.Number(new BigDecimal(cell.text()))
        : new SheetCell.Text(cell.text());
  }
}
