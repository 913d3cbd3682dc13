package cn.mingyi.ledger.ui.year;

import cn.mingyi.ledger.usecase.year.ReadYear;
import cn.mingyi.ledger.usecase.year.YearReports;
import cn.mingyi.village.domain.Letterhead;
import java.util.function.Supplier;

/**
 * What 年度报告 does and reads.
 *
 * @param letterhead as of now; on the database thread
 */
public record YearDesk(ReadYear read, YearReports reports, Supplier<Letterhead> letterhead) {}
