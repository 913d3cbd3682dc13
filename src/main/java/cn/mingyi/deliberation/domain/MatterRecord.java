package cn.mingyi.deliberation.domain;

import java.time.Instant;
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

  /** When the system recorded it; the day on which it happened stands beside it. */
  Instant recordedAt();
}
