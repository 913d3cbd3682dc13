package cn.mingyi.app;

import cn.mingyi.consultation.domain.ConsultationRecords;
import cn.mingyi.consultation.usecase.EvidenceQueries;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.ledger.document.WorkbookLedgers;
import cn.mingyi.ledger.usecase.ExportLedger;
import cn.mingyi.ledger.usecase.LedgerQueries;
import cn.mingyi.village.domain.Workday;

/** 台账, wired. */
public record LedgerWiring(LedgerQueries queries, ExportLedger export) {
  static LedgerWiring of(
      MatterQueries matters,
      ConsultationRecords consultations,
      EvidenceQueries evidence,
      Workday workday) {
    return new LedgerWiring(
        new LedgerQueries(matters, workday.profiles(), workday.clock()),
        new ExportLedger(matters, consultations, evidence, new WorkbookLedgers(), workday));
  }
}
