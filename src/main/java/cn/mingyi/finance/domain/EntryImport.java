package cn.mingyi.finance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One import of a file, as it was applied. Undoing the import takes this record away with the rest.
 *
 * @param sha256 of the file, hexadecimal
 * @param firstDay the earliest day of its entries
 * @param lastDay the latest day of its entries
 * @param rowsRead = accepted + warned + refused
 * @param trailNumber the trail entry that the import is; undoing takes that entry back
 */
public record EntryImport(
    UUID id,
    String fileName,
    String sha256,
    Instant recordedAt,
    LocalDate firstDay,
    LocalDate lastDay,
    int rowsRead,
    int accepted,
    int warned,
    int refused,
    long trailNumber) {}
