package cn.mingyi.structure.canary.roster.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Supplier;

final class HiddenClock {
  private HiddenClock() {}

  static Object[] all() {
    Supplier<Instant> reference = Instant::now;
    return new Object[] {
      LocalDate.now(),
      LocalDateTime.now(ZoneId.of("Asia/Shanghai")),
      Clock.systemDefaultZone(),
      System.currentTimeMillis(),
      reference,
      LocalDate.now(Clock.fixed(Instant.EPOCH, ZoneId.of("Asia/Shanghai")))
    };
  }
}
