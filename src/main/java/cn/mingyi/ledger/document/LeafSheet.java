package cn.mingyi.ledger.document;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.ledger.domain.Column;
import cn.mingyi.ledger.domain.Leaf;
import cn.mingyi.ledger.domain.Line;
import cn.mingyi.ledger.domain.Mark;
import cn.mingyi.ledger.domain.Value;
import cn.mingyi.ledger.usecase.LedgerVolume;
import cn.mingyi.platform.excel.LedgerCell;
import cn.mingyi.platform.excel.LedgerColumn;
import cn.mingyi.platform.excel.LedgerRow;
import cn.mingyi.platform.excel.LedgerSheet;
import cn.mingyi.platform.excel.RowMark;
import cn.mingyi.village.domain.Letterhead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** A leaf of a ledger as a sheet of a workbook. */
final class LeafSheet {
  private final LedgerVolume volume;
  private final Leaf leaf;

  LeafSheet(LedgerVolume volume, Leaf leaf) {
    this.volume = volume;
    this.leaf = leaf;
  }

  LedgerSheet sheet() {
    Letterhead letterhead = volume.letterhead();
    String title =
        leaf.name().equals(volume.title())
            ? volume.title()
            : volume.title() + "（" + leaf.name() + "）";
    LedgerSheet sheet =
        LedgerSheet.of(
                leaf.name(),
                title,
                leaf.columns().stream().map(LeafSheet::column).toArray(LedgerColumn[]::new))
            .subhead(
                WorkbookLedgers.subhead(letterhead, (volume.note() + "　" + leaf.remark()).strip()))
            .running(
                letterhead.village().name() + "　" + title,
                "截至 " + ChineseDate.of(letterhead.printedOn()) + "　" + letterhead.mark())
            .rows(() ->
                StreamSupport.stream(leaf.lines().spliterator(), false)
                    .map(LeafSheet::row)
                    .iterator())
            .expecting(leaf.expected())
            .marksUnder(leaf.markHead())
            .freezeColumns(leaf.frozen());
    return leaf.large() ? sheet.onA3() : sheet;
  }

  private static LedgerColumn column(Column column) {
    LedgerColumn plain =
        switch (column.kind()) {
          case TEXT -> LedgerColumn.text(column.head());
          case DATE -> LedgerColumn.date(column.head());
          case NUMBER -> LedgerColumn.number(column.head());
          case MONEY -> LedgerColumn.money(column.head());
          case PERCENT -> LedgerColumn.percent(column.head());
        };
    return plain.under(
        switch (column.total()) {
          case NONE -> LedgerColumn.Total.NONE;
          case SUM -> LedgerColumn.Total.SUM;
          case COUNT -> LedgerColumn.Total.COUNT;
          case LAST -> LedgerColumn.Total.LAST;
        });
  }

  static LedgerRow row(Line line) {
    List<LedgerCell> cells = new ArrayList<>(line.values().size());
    for (Value value : line.values()) {
      cells.add(cell(value));
    }
    return new LedgerRow(cells, mark(line.mark()));
  }

  static LedgerCell cell(Value value) {
    return switch (value) {
      case Value.None _ -> LedgerCell.EMPTY;
      case Value.Words(String text) -> LedgerCell.text(text);
      case Value.Day(var date) -> LedgerCell.day(date);
      case Value.Guarded(Value open, Value _) -> cell(open);
      case Value.Count(long number) -> LedgerCell.number(number);
      case Value.Amount(var money) -> LedgerCell.money(money);
      case Value.Share(long part, long whole) -> LedgerCell.share(part, whole);
    };
  }

  static RowMark mark(Mark mark) {
    return switch (mark.tone()) {
      case NONE -> RowMark.NONE;
      case LATE -> RowMark.amber(mark.word());
      case OVERDUE -> RowMark.red(mark.word());
    };
  }
}
