package cn.mingyi.ledger.usecase.archive;

import cn.mingyi.deliberation.usecase.DueQueries;
import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.disclosure.usecase.DisclosureDue;
import cn.mingyi.disclosure.usecase.DisclosureQueries;
import cn.mingyi.finance.usecase.FinanceQueries;
import cn.mingyi.ledger.domain.archive.Packets;
import cn.mingyi.ledger.usecase.ExportLedger;
import cn.mingyi.roster.usecase.RosterQueries;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * From where it is read what an office hands over.
 *
 * @param backup writes a backup of all data to a file
 */
public record HandoverSources(
    MatterQueries matters,
    DueQueries due,
    DisclosureQueries disclosures,
    DisclosureDue disclosuresDue,
    RosterQueries roster,
    FinanceQueries finance,
    ExportLedger ledgers,
    Consumer<Path> backup,
    Packets packets,
    TrailReader trail) {}
