package cn.mingyi.consultation.domain.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 《民议完成证明》 as given. Append-only; it holds as long as the round is what it was, see {@link
 * Certification#holds}.
 *
 * @param number of the certificate within the round, from 1
 * @param certifier who certified
 * @param supervisor member of 村监会 who watched
 * @param trailMark first characters of the trail's head before it was given
 * @param fingerprint of everything that the round had then
 * @param lateReason why it was recorded late; not empty = 补录
 */
public record Certificate(
    UUID id,
    UUID roundId,
    int number,
    String certifier,
    String supervisor,
    String trailMark,
    String fingerprint,
    LocalDate certifiedOn,
    String lateReason,
    Instant recordedAt) {
  /** Leaves out the names. */
  @Override
  public String toString() {
    return "Certificate[" + id + "]";
  }
}
