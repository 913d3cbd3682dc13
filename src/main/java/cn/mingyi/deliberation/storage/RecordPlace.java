package cn.mingyi.deliberation.storage;

import java.util.UUID;

/**
 * Where a record stands in the file of its matter. Kept because clocks cannot tell: two deeds may
 * fall into the same millisecond, and a clock may be set back.
 *
 * @param id of the record
 * @param position from 1, without a gap
 */
record RecordPlace(UUID id, UUID matterId, int position) {}
