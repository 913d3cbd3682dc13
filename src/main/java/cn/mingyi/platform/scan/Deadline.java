package cn.mingyi.platform.scan;

import java.time.Duration;

/** When patience with one file or page ends; of the running time, not of any clock. */
record Deadline(long start, Duration time) {
  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime(), time);
  }

  boolean passed() {
    return System.nanoTime() - start > time.toNanos();
  }
}
