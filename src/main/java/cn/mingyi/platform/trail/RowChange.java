package cn.mingyi.platform.trail;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One changed row. Columns that are null are left out, so that a nullable column added later does
 * not change what older entries say.
 *
 * @param table lower-case name
 * @param id the row's primary key
 * @param before null for an inserted row
 * @param after null for a deleted row
 */
record RowChange(
    String table,
    String id,
    @Nullable Map<String, Object> before,
    @Nullable Map<String, Object> after) {}
