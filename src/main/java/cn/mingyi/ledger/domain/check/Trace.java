package cn.mingyi.ledger.domain.check;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The day of an event beside the moment of its recording (domain §2).
 *
 * @param what it is, e.g. 提议会议
 * @param lateReason empty = none was given
 */
record Trace(String what, LocalDate day, String lateReason, Instant recordedAt) {}
