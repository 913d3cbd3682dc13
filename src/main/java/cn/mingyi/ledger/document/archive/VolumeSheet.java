package cn.mingyi.ledger.document.archive;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.ledger.usecase.archive.ArchivePapers.Volume;
import cn.mingyi.platform.excel.LedgerCell;
import cn.mingyi.platform.excel.LedgerColumn;
import cn.mingyi.platform.excel.LedgerRow;
import cn.mingyi.platform.excel.LedgerSheet;
import cn.mingyi.platform.excel.LedgerWorkbook;
import java.util.List;

/** 案卷目录 as a workbook. */
final class VolumeSheet {
  private VolumeSheet() {}

  static LedgerWorkbook of(Volume volume) {
    LedgerSheet sheet =
        LedgerSheet.of(
                "案卷目录",
                volume.title() + " 案卷目录",
                LedgerColumn.text("事项编号"),
                LedgerColumn.text("事项"),
                LedgerColumn.text("类别"),
                LedgerColumn.date("动议日期"),
                LedgerColumn.text("办理情况"),
                LedgerColumn.number("件数"),
                LedgerColumn.number("页数"),
                LedgerColumn.number("缺件"),
                LedgerColumn.text("文件夹"))
            .subhead(
                "%s　截至 %s　%s"
                    .formatted(
                        volume.letterhead().village().name(),
                        ChineseDate.of(volume.letterhead().printedOn()),
                        volume.letterhead().mark()))
            .freezeColumns(1)
            .rows(
                volume.lines().stream()
                    .map(l ->
                        LedgerRow.of(
                            LedgerCell.text(l.number()),
                            LedgerCell.text(l.title()),
                            LedgerCell.text(l.category()),
                            LedgerCell.day(l.raisedOn()),
                            LedgerCell.text(l.standing()),
                            LedgerCell.number(l.items()),
                            LedgerCell.number(l.pages()),
                            LedgerCell.number(l.missing()),
                            LedgerCell.text(l.folder())))
                    .toList());
    return new LedgerWorkbook(List.of(sheet));
  }
}
