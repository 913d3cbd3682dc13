package cn.mingyi.app.window;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that a journey moves on. */
final class MovableClock extends Clock {
  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  MovableClock(Instant start, ZoneId zone) {
    this.now = new AtomicReference<>(start);
    this.zone = zone;
  }

  void days(int later) {
    now.updateAndGet(i -> i.plus(Duration.ofDays(later)));
  }

  void seconds(int later) {
    now.updateAndGet(i -> i.plusSeconds(later));
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    throw new UnsupportedOperationException("the office has one zone");
  }

  @Override
  public Instant instant() {
    return now.get();
  }
}
