package cn.mingyi.disclosure.usecase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of 应公开事项清单.
 *
 * @param kind what the village calls the 务别
 * @param cycle 周期, e.g. 季
 * @param dueOn 应公开日; null = 即时
 * @param state e.g. 已张贴, 逾期3天
 */
public record DueLine(
    String kind, String item, String cycle, @Nullable LocalDate dueOn, String state) {}
