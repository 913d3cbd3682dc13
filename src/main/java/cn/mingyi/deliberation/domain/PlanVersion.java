package cn.mingyi.deliberation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 方案, one version; never changed, only followed by the next.
 *
 * @param number 1, 2, 3 …
 * @param text the plan in full
 * @param reason what changed and why; empty for the first
 * @param step the step in which it was drawn up
 */
public record PlanVersion(
    UUID id,
    UUID matterId,
    int number,
    String text,
    String reason,
    Step step,
    LocalDate madeOn,
    Instant recordedAt)
    implements MatterRecord {}
