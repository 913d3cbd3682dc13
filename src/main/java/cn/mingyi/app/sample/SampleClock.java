package cn.mingyi.app.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that the script moves; each reading is a little later than the one before. */
final class SampleClock extends Clock {
  private final ZoneId zone;
  private Instant now;

  SampleClock(ZoneId zone, LocalDateTime start) {
    this.zone = zone;
    this.now = start.atZone(zone).toInstant();
  }

  /** Never moves back: the trail of the sample must look like any other. */
  void moveTo(LocalDateTime time) {
    Instant moved = time.atZone(zone).toInstant();
    if (moved.isAfter(now)) {
      now = moved;
    }
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    throw new UnsupportedOperationException("the sample lives in one zone");
  }

  @Override
  public Instant instant() {
    now = now.plusMillis(7);
    return now;
  }
}
