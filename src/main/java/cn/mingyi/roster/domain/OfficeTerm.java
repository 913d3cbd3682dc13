package cn.mingyi.roster.domain;

import cn.mingyi.kernel.DateRange;
import java.util.UUID;

/**
 * 任职: one office of one villager for one term.
 *
 * @param scope the 小组 of its leader, the grid of its worker, the label (代表01) of a representative;
 *     empty else
 * @param term first and last day in office
 * @param version for the optimistic lock
 */
public record OfficeTerm(
    UUID id, UUID villagerId, Office office, String scope, DateRange term, int version) {}
