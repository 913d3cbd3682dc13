package cn.mingyi.consultation.domain.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What became of a printed page. Append-only: of one page the event with the highest sequence
 * counts.
 *
 * @param state the state it brings; {@link PageState#OUT} takes a 收回 back
 * @param reason required unless it was returned
 * @param lateReason why it was recorded late; not empty = 补录
 * @param sequence order within the round, from 1
 */
public record PageEvent(
    UUID id,
    UUID roundId,
    UUID pageId,
    PageState state,
    String reason,
    LocalDate happenedOn,
    String lateReason,
    Instant recordedAt,
    long sequence) {}
