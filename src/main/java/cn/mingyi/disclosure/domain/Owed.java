package cn.mingyi.disclosure.domain;

import cn.mingyi.kernel.ReportingPeriod;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One disclosure that is owed and how far it has come.
 *
 * @param title e.g. 2026年10月村集体收支明细
 * @param period null for what is disclosed when it happens
 * @param bulletin the bulletin that does it; null while there is none
 * @param postedOn when it was first posted
 */
public record Owed(
    CatalogueItem item,
    String title,
    @Nullable ReportingPeriod period,
    LocalDate due,
    SlotState state,
    @Nullable UUID bulletin,
    @Nullable LocalDate postedOn) {}
