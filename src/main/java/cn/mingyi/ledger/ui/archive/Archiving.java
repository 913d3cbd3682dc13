package cn.mingyi.ledger.ui.archive;

import cn.mingyi.ledger.usecase.archive.ArchiveQueries;
import cn.mingyi.ledger.usecase.archive.PackArchive;
import cn.mingyi.ledger.usecase.archive.ReadDossiers;
import cn.mingyi.ledger.usecase.archive.RecordPacket;

/** How packets of matters are made. */
public record Archiving(
    ArchiveQueries queries, ReadDossiers dossiers, PackArchive packing, RecordPacket record) {}
