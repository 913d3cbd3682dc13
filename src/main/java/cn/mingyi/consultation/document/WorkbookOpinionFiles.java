package cn.mingyi.consultation.document;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.usecase.OpinionFiles;
import cn.mingyi.consultation.usecase.OpinionPlan;
import cn.mingyi.consultation.usecase.intake.OpinionRow;
import cn.mingyi.consultation.usecase.intake.OpinionSheet;
import cn.mingyi.consultation.usecase.intake.RoundMark;
import cn.mingyi.platform.excel.RefusedSheet;
import cn.mingyi.platform.excel.RefusedWorkbook;
import cn.mingyi.platform.excel.SheetCell;
import cn.mingyi.roster.usecase.intake.RowFinding;
import cn.mingyi.roster.usecase.intake.SourceBook;
import cn.mingyi.roster.usecase.intake.SourceCell;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 待征求表 as .xlsx and .xls workbooks. */
public final class WorkbookOpinionFiles implements OpinionFiles {
  private final Function<Path, SourceBook> guarded;

  /**
   * @param guarded reads a workbook from an unknown hand; the roster's, since the guard is the same
   */
  public WorkbookOpinionFiles(Function<Path, SourceBook> guarded) {
    this.guarded = guarded;
  }

  @Override
  public void writePending(Consultation consultation, Path file) {
    new PendingWorkbook(consultation).saveTo(file);
  }

  @Override
  public SourceBook read(Path file) {
    return guarded.apply(file);
  }

  @Override
  public void writeRefused(OpinionPlan plan, Path file) {
    new RefusedWorkbook(
            plan.sheets().stream()
                .map(s -> sheet(plan, s))
                .filter(s -> !s.rows().isEmpty())
                .toList())
        .saveTo(file);
  }

  private static RefusedSheet sheet(OpinionPlan plan, OpinionSheet sheet) {
    return new RefusedSheet(
        sheet.sheet().name(),
        RoundMark.line(plan.round()) + "　退回的行，请改正着色的格子后再导入",
        sheet.headings(),
        plan.rows().stream()
            .filter(r -> r.refused() && r.sheet().sheet().name().equals(sheet.sheet().name()))
            .map(WorkbookOpinionFiles::row)
            .toList(),
        "");
  }

  private static RefusedSheet.Row row(OpinionRow row) {
    return new RefusedSheet.Row(
        row.row().cells().stream().map(WorkbookOpinionFiles::cell).toList(),
        row.findings().stream().map(RowFinding::column).collect(Collectors.toSet()),
        row.findings().stream().map(RowFinding::reason).collect(Collectors.joining("；")),
        row.row().number(),
        "");
  }

  private static SheetCell cell(SourceCell cell) {
    return cell.isOwn() ? new SheetCell.Text(cell.text()) : SheetCell.BLANK;
  }
}
