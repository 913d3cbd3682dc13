package cn.mingyi.roster.storage;

import cn.mingyi.roster.domain.RosterImport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of roster_import. */
record RosterImportRow(
    UUID id,
    String fileName,
    String sha256,
    Instant recordedAt,
    @Nullable LocalDate effective,
    int rowsRead,
    int rowsAccepted,
    int rowsWarned,
    int rowsRefused,
    long trailNumber) {
  RosterImport rosterImport() {
    return new RosterImport(
        id,
        fileName,
        sha256,
        recordedAt,
        effective,
        rowsRead,
        rowsAccepted,
        rowsWarned,
        rowsRefused,
        trailNumber);
  }
}
