package cn.mingyi.ledger.ui.check;

import cn.mingyi.ledger.usecase.check.CheckReports;
import cn.mingyi.ledger.usecase.check.SelfCheck;
import cn.mingyi.village.domain.Letterhead;
import java.util.function.Supplier;

/**
 * What 自检 does and reads.
 *
 * @param letterhead as of now; on the database thread
 */
public record CheckDesk(
    SelfCheck selfCheck, CheckReports reports, Supplier<Letterhead> letterhead) {}
