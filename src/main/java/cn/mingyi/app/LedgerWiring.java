package cn.mingyi.app;

import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.usecase.EvidenceQueries;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.disclosure.domain.FeedbackRegister;
import cn.mingyi.disclosure.usecase.DisclosureQueries;
import cn.mingyi.finance.usecase.FinanceQueries;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.ledger.document.WorkbookForms;
import cn.mingyi.ledger.document.WorkbookLedgers;
import cn.mingyi.ledger.storage.LedgerStorage;
import cn.mingyi.ledger.usecase.ExportLedger;
import cn.mingyi.ledger.usecase.FullExportRegister;
import cn.mingyi.ledger.usecase.LedgerKind;
import cn.mingyi.ledger.usecase.LedgerQueries;
import cn.mingyi.ledger.usecase.LedgerShelf;
import cn.mingyi.ledger.usecase.form.FillForm;
import cn.mingyi.ledger.usecase.volume.AuthorisationVolume;
import cn.mingyi.ledger.usecase.volume.ConsultationVolume;
import cn.mingyi.ledger.usecase.volume.DisclosureVolume;
import cn.mingyi.ledger.usecase.volume.FeedbackVolume;
import cn.mingyi.ledger.usecase.volume.FinanceVolume;
import cn.mingyi.ledger.usecase.volume.LedgerReader;
import cn.mingyi.ledger.usecase.volume.MatterVolume;
import cn.mingyi.ledger.usecase.volume.MeetingVolume;
import cn.mingyi.ledger.usecase.volume.RepresentativeVolume;
import cn.mingyi.ledger.usecase.volume.RosterVolume;
import cn.mingyi.village.domain.Workday;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

/** 台账, wired. */
public record LedgerWiring(LedgerQueries queries, ExportLedger export, FillForm forms) {
  /** What the ledgers are read from. */
  record Sources(
      MatterQueries matters,
      ConsultationRecords consultations,
      EvidenceQueries evidence,
      DisclosureQueries disclosures,
      FeedbackRegister feedback,
      FinanceQueries finance) {}

  static LedgerWiring of(
      Sources sources,
      RosterWiring roster,
      VillageWiring village,
      LedgerStorage storage,
      UnitOfWork unitOfWork) {
    Workday workday = village.workday();
    LedgerShelf shelf = shelf(sources, roster, workday.clock());
    FullExportRegister fullExports =
        new FullExportRegister(storage.fullExports(), workday, unitOfWork);
    return new LedgerWiring(
        new LedgerQueries(shelf),
        new ExportLedger(shelf, new WorkbookLedgers(), fullExports, workday),
        new FillForm(
            shelf,
            new WorkbookForms(roster.files()::read),
            new FillForm.FormShelf(storage.presets(), village.vault(), unitOfWork),
            fullExports,
            workday.clock()));
  }

  private static LedgerShelf shelf(Sources sources, RosterWiring roster, Clock clock) {
    MatterQueries matters = sources.matters();
    Map<LedgerKind, LedgerReader> readers = new EnumMap<>(LedgerKind.class);
    for (LedgerKind kind : LedgerKind.values()) {
      readers.put(
          kind,
          switch (kind) {
            case MATTERS -> new MatterVolume(matters, sources.consultations(), sources.evidence());
            case CONSULTATION ->
                new ConsultationVolume(
                    matters, sources.consultations(), sources.evidence(), clock.getZone());
            case MEETINGS -> new MeetingVolume(matters);
            case DISCLOSURE ->
                new DisclosureVolume(sources.disclosures(), sources.feedback(), clock);
            case FINANCE -> new FinanceVolume(sources.finance());
            case FEEDBACK -> new FeedbackVolume(sources.feedback(), sources.disclosures(), clock);
            case REPRESENTATIVES -> new RepresentativeVolume(roster.queries(), clock);
            case AUTHORISATIONS -> new AuthorisationVolume(matters, clock);
            case ROSTER -> new RosterVolume(roster.queries(), clock);
          });
    }
    return new LedgerShelf(readers);
  }
}
