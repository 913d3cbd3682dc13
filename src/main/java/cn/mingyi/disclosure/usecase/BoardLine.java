package cn.mingyi.disclosure.usecase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of 张贴栏一览: what hangs where.
 *
 * @param place which board
 * @param from first day of the 公示期; null = not posted yet
 * @param to its last day
 */
public record BoardLine(
    String place, String number, String title, @Nullable LocalDate from, @Nullable LocalDate to) {}
