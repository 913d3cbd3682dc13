package cn.mingyi.app;

import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.ledger.document.WorkbookLedgers;
import cn.mingyi.ledger.usecase.ExportLedger;
import cn.mingyi.ledger.usecase.LedgerQueries;
import cn.mingyi.village.domain.VillageProfiles;
import java.time.Clock;

/** 台账, wired. */
public record LedgerWiring(LedgerQueries queries, ExportLedger export) {
  static LedgerWiring of(
      MatterQueries matters,
      ConsultationRecords consultations,
      VillageProfiles villages,
      Clock clock) {
    return new LedgerWiring(
        new LedgerQueries(matters, villages, clock),
        new ExportLedger(matters, consultations, villages, new WorkbookLedgers(), clock));
  }
}
