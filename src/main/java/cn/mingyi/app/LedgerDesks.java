package cn.mingyi.app;

import cn.mingyi.ledger.ui.LedgerDesk;
import cn.mingyi.ledger.ui.archive.ArchiveDesk;
import cn.mingyi.ledger.ui.archive.Archiving;
import cn.mingyi.ledger.ui.archive.HandoverDesk;
import cn.mingyi.ledger.ui.book.BookDesk;
import cn.mingyi.ledger.ui.check.CheckDesk;
import cn.mingyi.ledger.ui.year.YearDesk;
import cn.mingyi.ledger.usecase.archive.PackArchive;
import cn.mingyi.ledger.usecase.archive.PackHandover;

/** The screen of 台账, wired. */
public final class LedgerDesks {
  private LedgerDesks() {}

  public static LedgerDesk of(AppServices services, PaperWiring papers) {
    ArchiveWiring archive = services.archive();
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
            new Archiving(
                archive.queries(),
                archive.dossiers(),
                new PackArchive(papers.office(), archive.files(), archive.parcels()),
                archive.record()),
            services::letterhead),
        new HandoverDesk(
            archive.queries(),
            archive.handover(),
            new PackHandover(papers.handover(), papers.archive(), archive.parcels()),
            archive.record(),
            services::letterhead),
        new CheckDesk(services.selfCheck(), papers.checkReports(), services::letterhead),
        new YearDesk(archive.year(), papers.year(), services::letterhead));
  }
}
