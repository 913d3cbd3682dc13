package cn.mingyi.disclosure.document;

import cn.mingyi.disclosure.domain.CatalogueItem;
import cn.mingyi.disclosure.usecase.CatalogueFiles;
import cn.mingyi.platform.excel.LedgerCell;
import cn.mingyi.platform.excel.LedgerColumn;
import cn.mingyi.platform.excel.LedgerRow;
import cn.mingyi.platform.excel.LedgerSheet;
import cn.mingyi.platform.excel.LedgerWorkbook;
import cn.mingyi.platform.excel.RowMark;
import cn.mingyi.roster.usecase.intake.SourceBook;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Catalogues as .xlsx workbooks. */
public final class WorkbookCatalogueFiles implements CatalogueFiles {
  private final Function<Path, SourceBook> guarded;

  /**
   * @param guarded reads a workbook from an unknown hand; the roster's, since the guard is the same
   */
  public WorkbookCatalogueFiles(Function<Path, SourceBook> guarded) {
    this.guarded = guarded;
  }

  @Override
  public void write(List<CatalogueItem> items, Path target) {
    LedgerSheet sheet =
        LedgerSheet.of(
                "公开目录",
                "六务公开目录",
                HEADS.stream()
                    .map(h -> h.equals("天数") ? LedgerColumn.number(h) : LedgerColumn.text(h))
                    .toArray(LedgerColumn[]::new))
            .subhead("改好以后在“公开 › 目录”里载入。代码空着就是新的事项；不再公开的在“停用”列写“是”。")
            .rows(items.stream().map(WorkbookCatalogueFiles::row).toList())
            .freezeColumns(3)
            .onA3();
    new LedgerWorkbook(List.of(sheet)).saveTo(target);
  }

  private static LedgerRow row(CatalogueItem item) {
    return new LedgerRow(
        List.of(
            LedgerCell.text(item.code()),
            LedgerCell.text(item.kind().label()),
            LedgerCell.text(item.title()),
            LedgerCell.text(item.frequency().label()),
            LedgerCell.text(item.due().from().label()),
            LedgerCell.number(item.due().days()),
            LedgerCell.text(item.basis()),
            LedgerCell.text(item.responsible()),
            LedgerCell.text(item.template().label()),
            LedgerCell.text(item.partyOnly() ? "党内公开" : "社会公开"),
            LedgerCell.text(item.columnsText()),
            LedgerCell.text(item.body()),
            LedgerCell.text(item.inUse() ? "" : "是")),
        RowMark.NONE);
  }

  @Override
  public SourceBook read(Path file) {
    return guarded.apply(file);
  }
}
