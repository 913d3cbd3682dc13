package cn.mingyi.platform.trail;

import java.time.Instant;

/**
 * One entry as the timeline shows it.
 *
 * @param mark first 8 characters of the hash, as printed on papers
 */
public record TrailLine(
    long number,
    Instant recordedAt,
    String operator,
    String action,
    String subject,
    String note,
    String mark) {}
