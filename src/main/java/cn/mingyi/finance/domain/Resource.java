package cn.mingyi.finance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 资源: land, woods, water as they are from a day on. A change is a new record of the same resource.
 *
 * @param resourceId the same for all records of one resource
 * @param kind 类别, e.g. 林地
 * @param bounds 四至
 * @param reason why it changed; empty for the first record
 */
public record Resource(
    UUID id,
    UUID resourceId,
    long position,
    LocalDate asOf,
    String number,
    String kind,
    Acreage area,
    String bounds,
    String reason,
    Instant recordedAt) {}
