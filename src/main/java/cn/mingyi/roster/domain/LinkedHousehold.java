package cn.mingyi.roster.domain;

import cn.mingyi.kernel.DateRange;
import java.util.UUID;

/**
 * 联系户: a household and the representative it is bound to (村民代表每 5–15 户推选一人). The label stands for
 * the representative before the person is named, and survives a change of person.
 *
 * @param representativeLabel e.g. 代表01
 * @param version for the optimistic lock
 */
public record LinkedHousehold(
    UUID id, UUID householdId, String representativeLabel, DateRange validity, int version) {}
