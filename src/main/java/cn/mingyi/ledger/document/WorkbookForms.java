package cn.mingyi.ledger.document;

import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.domain.Line;
import cn.mingyi.ledger.usecase.form.FormFiles;
import cn.mingyi.platform.excel.LedgerCell;
import cn.mingyi.platform.excel.TemplateWorkbook;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.StreamSupport;

/** The township's forms as .xlsx and .xls workbooks. */
public final class WorkbookForms implements FormFiles {
  private final Function<Path, SourceBook> guarded;

  /**
   * @param guarded reads a workbook from an unknown hand
   */
  public WorkbookForms(Function<Path, SourceBook> guarded) {
    this.guarded = guarded;
  }

  @Override
  public SourceBook read(Path file) {
    TemplateWorkbook.refuseLarge(file);
    return guarded.apply(file);
  }

  @Override
  public void fill(Filling filling, Path target, Progress progress, LongConsumer complete) {
    Iterable<Map<Integer, LedgerCell>> rows =
        () ->
            StreamSupport.stream(filling.leaf().lines().spliterator(), false)
                .map(line -> cells(filling.columns(), line))
                .iterator();
    new TemplateWorkbook(filling.template(), filling.sheet(), filling.headRow())
        .saveTo(target, rows, progress, complete);
  }

  private static Map<Integer, LedgerCell> cells(Map<Integer, Integer> columns, Line line) {
    Map<Integer, LedgerCell> cells = new HashMap<>();
    columns.forEach((form, ours) -> cells.put(form, LeafSheet.cell(line.values().get(ours))));
    return cells;
  }
}
