package cn.mingyi.deliberation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something recorded of a matter: written once, never changed, only followed by another. */
public sealed interface MatterRecord
    permits PlanVersion,
        MatterEvent,
        Meeting,
        Posting,
        Posting.Ended,
        Objection,
        Objection.Answer,
        Implementation {
  UUID id();

  /** The day on which it happened. */
  LocalDate day();

  /** Why it was recorded late; not empty = 补录. */
  String lateReason();

  default boolean late() {
    return !lateReason().isEmpty();
  }

  /** When the system recorded it. */
  Instant recordedAt();
}
