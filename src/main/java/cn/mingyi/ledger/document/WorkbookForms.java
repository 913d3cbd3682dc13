package cn.mingyi.ledger.document;

import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.domain.Line;
import cn.mingyi.ledger.domain.Value;
import cn.mingyi.ledger.usecase.form.FormFiles;
import cn.mingyi.platform.excel.LedgerCell;
import cn.mingyi.platform.excel.RowMark;
import cn.mingyi.platform.excel.TemplateRow;
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
    SourceBook book = guarded.apply(file);
    TemplateWorkbook.refuseReaching(file);
    return book;
  }

  @Override
  public void fill(Filling filling, Path target, Progress progress, LongConsumer complete) {
    Iterable<TemplateRow> rows =
        () ->
            StreamSupport.stream(filling.leaf().lines().spliterator(), false)
                .map(line -> row(filling.columns(), line))
                .iterator();
    new TemplateWorkbook(filling.template(), filling.sheet(), filling.headRow())
        .saveTo(target, rows, progress, complete);
  }

  /** A colour without its word says nothing: it goes where the form has room for the word. */
  private static TemplateRow row(Map<Integer, Integer> columns, Line line) {
    int marks = line.values().size();
    Map<Integer, LedgerCell> cells = new HashMap<>();
    columns.forEach((form, ours) ->
        cells.put(
            form,
            LeafSheet.cell(
                ours == marks ? Value.text(line.mark().word()) : line.values().get(ours))));
    return new TemplateRow(
        cells,
        columns.containsValue(marks) ? LeafSheet.mark(line.mark()).tone() : RowMark.Tone.NONE);
  }
}
