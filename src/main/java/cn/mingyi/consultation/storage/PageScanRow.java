package cn.mingyi.consultation.storage;

import cn.mingyi.consultation.domain.evidence.PageScan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of page_scan. */
record PageScanRow(
    UUID id,
    UUID roundId,
    UUID pageId,
    String sha256,
    String fileName,
    int filePage,
    int turn,
    int leftX,
    int leftY,
    int rightX,
    int rightY,
    boolean byHand,
    LocalDate scannedOn,
    Instant recordedAt) {
  PageScan scan() {
    return new PageScan(
        id,
        roundId,
        pageId,
        sha256,
        fileName,
        filePage,
        new PageScan.Sight(turn, leftX, leftY, rightX, rightY),
        byHand,
        scannedOn,
        recordedAt);
  }
}
