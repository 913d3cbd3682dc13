package cn.mingyi.roster.domain;

import cn.mingyi.kernel.DateRange;
import java.util.UUID;

/**
 * 党员: membership of the village's party branch. A change from 预备 to 正式 ends one record and begins
 * another.
 *
 * @param version for the optimistic lock
 */
public record PartyMember(
    UUID id, UUID villagerId, PartyStanding standing, DateRange validity, int version) {}
