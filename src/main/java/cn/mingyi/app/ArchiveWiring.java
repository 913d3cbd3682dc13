package cn.mingyi.app;

import cn.mingyi.ledger.document.archive.VaultFiles;
import cn.mingyi.ledger.domain.archive.Packets;
import cn.mingyi.ledger.storage.archive.ArchiveStorage;
import cn.mingyi.ledger.usecase.archive.ArchiveQueries;
import cn.mingyi.ledger.usecase.archive.ArchiveSources;
import cn.mingyi.ledger.usecase.archive.HandoverSources;
import cn.mingyi.ledger.usecase.archive.KeptFiles;
import cn.mingyi.ledger.usecase.archive.Parcels;
import cn.mingyi.ledger.usecase.archive.ReadDossiers;
import cn.mingyi.ledger.usecase.archive.ReadHandover;
import cn.mingyi.ledger.usecase.archive.RecordPacket;
import cn.mingyi.ledger.usecase.archive.TrailReader;
import cn.mingyi.ledger.usecase.year.ReadYear;
import cn.mingyi.platform.store.Store;
import cn.mingyi.village.storage.VillageStorage;

/** 归档, 移交 and 年度报告, wired. */
public record ArchiveWiring(
    ArchiveQueries queries,
    ReadDossiers dossiers,
    ReadHandover handover,
    RecordPacket record,
    KeptFiles files,
    Parcels parcels,
    ReadYear year) {
  static ArchiveWiring of(
      Store store,
      VillageWiring village,
      RosterWiring roster,
      ConsultationWiring consultation,
      DeliberationWiring deliberation,
      DisclosureWiring disclosure,
      FinanceWiring finance,
      LedgerWiring ledger) {
    Packets packets = new ArchiveStorage(store.database()).packets();
    TrailReader trail = new StoredTrail(store.trail());
    KeptFiles files = new VaultFiles(village.vault());
    return new ArchiveWiring(
        new ArchiveQueries(packets),
        new ReadDossiers(
            new ArchiveSources(
                deliberation.queries(),
                consultation.queries(),
                consultation.evidence(),
                disclosure.queries(),
                roster.queries(),
                new VillageStorage(store.database()).attachments(),
                files,
                trail)),
        new ReadHandover(
            new HandoverSources(
                deliberation.queries(),
                deliberation.dueQueries(),
                disclosure.queries(),
                disclosure.due(),
                roster.queries(),
                finance.queries(),
                ledger.export(),
                store.backups()::createAt,
                packets,
                trail)),
        new RecordPacket(packets, village.workday(), store.trail().unitOfWork()),
        files,
        new StoredParcels(),
        new ReadYear(
            deliberation.queries(),
            disclosure.queries(),
            disclosure.receiveFeedback()::all,
            finance.queries(),
            village.workday()));
  }
}
