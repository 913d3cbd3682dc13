package cn.mingyi.ledger.document;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.Progress;
import cn.mingyi.ledger.usecase.LedgerVolume;
import cn.mingyi.ledger.usecase.Ledgers;
import cn.mingyi.platform.excel.LedgerSheet;
import cn.mingyi.platform.excel.LedgerWorkbook;
import cn.mingyi.village.domain.Letterhead;
import java.util.List;
import java.util.function.LongConsumer;

/** Ledgers as .xlsx workbooks. */
public final class WorkbookLedgers implements Ledgers {
  @Override
  public void write(LedgerVolume volume, Target target, Progress progress, LongConsumer complete) {
    List<LedgerSheet> sheets =
        volume.leaves().stream().map(leaf -> new LeafSheet(volume, leaf).sheet()).toList();
    new LedgerWorkbook(sheets).saveTo(target.file(), target.password(), progress, complete);
  }

  /**
   * The line under the title: which village, as of when, the mark that ties it to the trail, and
   * what was left out.
   */
  static String subhead(Letterhead letterhead, String note) {
    return "%s%s%s　截至 %s　%s　%s"
        .formatted(
            letterhead.village().county(),
            letterhead.village().township(),
            letterhead.village().name(),
            ChineseDate.of(letterhead.printedOn()),
            letterhead.mark(),
            note)
        .strip();
  }
}
