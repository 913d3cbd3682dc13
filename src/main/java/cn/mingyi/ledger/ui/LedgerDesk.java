package cn.mingyi.ledger.ui;

import cn.mingyi.ledger.ui.archive.ArchiveDesk;
import cn.mingyi.ledger.ui.archive.HandoverDesk;
import cn.mingyi.ledger.ui.book.BookDesk;
import cn.mingyi.ledger.ui.check.CheckDesk;
import cn.mingyi.ledger.ui.year.YearDesk;

/** What the parts of the screen of 台账 do and read. */
public record LedgerDesk(
    BookDesk book, ArchiveDesk archive, HandoverDesk handover, CheckDesk check, YearDesk year) {}
