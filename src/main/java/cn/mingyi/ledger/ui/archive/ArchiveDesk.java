package cn.mingyi.ledger.ui.archive;

import cn.mingyi.deliberation.usecase.MatterQueries;
import cn.mingyi.ledger.usecase.RegisterFormFiles;
import cn.mingyi.ledger.usecase.RegisterForms;
import cn.mingyi.village.domain.Letterhead;
import java.util.function.Supplier;

/**
 * What 登记表 and 归档 do and read.
 *
 * @param letterhead as of now; on the database thread
 */
public record ArchiveDesk(
    MatterQueries matters,
    RegisterForms forms,
    RegisterFormFiles workbooks,
    Archiving archiving,
    Supplier<Letterhead> letterhead) {}
