package cn.mingyi.ledger.ui.book;

import cn.mingyi.ledger.usecase.ExportLedger;
import cn.mingyi.ledger.usecase.LedgerQueries;
import cn.mingyi.ledger.usecase.form.FillForm;
import cn.mingyi.village.domain.Letterhead;
import java.util.function.Supplier;

/**
 * What the ledgers do and read.
 *
 * @param letterhead as of now; on the database thread
 */
public record BookDesk(
    LedgerQueries queries, ExportLedger export, FillForm forms, Supplier<Letterhead> letterhead) {}
