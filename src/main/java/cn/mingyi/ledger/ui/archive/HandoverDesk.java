package cn.mingyi.ledger.ui.archive;

import cn.mingyi.ledger.usecase.archive.ArchiveQueries;
import cn.mingyi.ledger.usecase.archive.PackHandover;
import cn.mingyi.ledger.usecase.archive.ReadHandover;
import cn.mingyi.ledger.usecase.archive.RecordPacket;
import cn.mingyi.village.domain.Letterhead;
import java.util.function.Supplier;

/**
 * What 换届移交 does and reads.
 *
 * @param letterhead as of now; on the database thread
 */
public record HandoverDesk(
    ArchiveQueries queries,
    ReadHandover read,
    PackHandover packing,
    RecordPacket record,
    Supplier<Letterhead> letterhead) {}
