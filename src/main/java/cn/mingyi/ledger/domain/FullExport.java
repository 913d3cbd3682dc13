package cn.mingyi.ledger.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 完整导出: a ledger left the office with everything personal in it; written once.
 *
 * @param ledger key of the ledger
 * @param locked whether the file has a password
 */
public record FullExport(
    UUID id,
    String ledger,
    String reason,
    long rowsWritten,
    boolean locked,
    LocalDate exportedOn,
    String operator,
    Instant recordedAt) {}
