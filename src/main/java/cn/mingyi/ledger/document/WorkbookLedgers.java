package cn.mingyi.ledger.document;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.ledger.usecase.ConsultationLedger;
import cn.mingyi.ledger.usecase.Ledgers;
import cn.mingyi.ledger.usecase.MatterLedger;
import cn.mingyi.platform.excel.LedgerSheet;
import cn.mingyi.platform.excel.LedgerWorkbook;
import cn.mingyi.village.domain.Letterhead;
import java.nio.file.Path;
import java.util.List;

/** Ledgers as .xlsx workbooks. */
public final class WorkbookLedgers implements Ledgers {
  @Override
  public void write(MatterLedger ledger, Path file) {
    save(new MatterLedgerSheet(ledger).sheet(), file);
  }

  @Override
  public void write(ConsultationLedger ledger, Path file) {
    save(new ConsultationLedgerSheet(ledger).sheet(), file);
  }

  private static void save(LedgerSheet sheet, Path file) {
    new LedgerWorkbook(List.of(sheet)).saveTo(file);
  }

  /**
   * The line under the title: which village, as of when, and the mark that ties it to the trail.
   */
  static String subhead(Letterhead letterhead) {
    return "%s%s%s　截至 %s　%s"
        .formatted(
            letterhead.village().county(),
            letterhead.village().township(),
            letterhead.village().name(),
            ChineseDate.of(letterhead.printedOn()),
            letterhead.mark())
        .strip();
  }
}
