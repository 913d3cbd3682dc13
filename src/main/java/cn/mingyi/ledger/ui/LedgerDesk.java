package cn.mingyi.ledger.ui;

import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.ledger.usecase.ExportLedger;
import cn.mingyi.ledger.usecase.LedgerQueries;
import cn.mingyi.ledger.usecase.RegisterForms;
import cn.mingyi.village.domain.Letterhead;
import java.util.function.Supplier;

/**
 * What the screen of 台账 does and reads.
 *
 * @param letterhead as of now; on the database thread
 */
public record LedgerDesk(
    LedgerQueries queries,
    ExportLedger export,
    MatterQueries matters,
    RegisterForms forms,
    Supplier<Letterhead> letterhead) {}
