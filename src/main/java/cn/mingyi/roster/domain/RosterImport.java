package cn.mingyi.roster.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import of a file, as it was applied. Undoing the import takes this record away with the rest.
 *
 * @param sha256 of the file, hexadecimal
 * @param recordedAt system clock
 * @param effective day from which what is new holds; null = since before the records began
 * @param trailNumber the trail entry that the import is; undoing takes that entry back
 * @param read rows read = accepted + warned + refused
 */
public record RosterImport(
    UUID id,
    String fileName,
    String sha256,
    Instant recordedAt,
    @Nullable LocalDate effective,
    int read,
    int accepted,
    int warned,
    int refused,
    long trailNumber) {}
