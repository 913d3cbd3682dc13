package cn.mingyi.consultation.storage;

import cn.mingyi.consultation.domain.evidence.SpotCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A row of spot_check; whom it drew stands in spot_check_household. */
record SpotCheckRow(
    UUID id,
    UUID roundId,
    int number,
    int percent,
    String seed,
    LocalDate drawnOn,
    Instant recordedAt) {
  static SpotCheckRow of(SpotCheck check) {
    return new SpotCheckRow(
        check.id(),
        check.roundId(),
        check.number(),
        check.percent(),
        check.seed(),
        check.drawnOn(),
        check.recordedAt());
  }

  SpotCheck check(List<UUID> households) {
    return new SpotCheck(id, roundId, number, percent, seed, households, drawnOn, recordedAt);
  }
}
