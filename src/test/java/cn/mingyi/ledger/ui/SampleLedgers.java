package cn.mingyi.ledger.ui;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.ledger.ui.archive.ArchiveDesk;
import cn.mingyi.ledger.ui.book.BookDesk;
import cn.mingyi.ledger.ui.check.CheckDesk;

/** The screen of 台账 over open records. */
public final class SampleLedgers {
  private SampleLedgers() {}

  public static LedgerDesk desk(AppServices services, PaperWiring papers) {
    return new LedgerDesk(
        new BookDesk(
            services.ledger().queries(),
            services.ledger().export(),
            services.ledger().forms(),
            services::letterhead),
        new ArchiveDesk(
            services.deliberation().queries(),
            papers.registerForms(),
            papers.registerFormFiles(),
            services::letterhead),
        new CheckDesk(services.selfCheck(), papers.checkReports(), services::letterhead));
  }
}
