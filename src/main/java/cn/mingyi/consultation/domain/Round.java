package cn.mingyi.consultation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 轮次: one consultation of all households on one version of a plan. A changed plan starts a new one.
 * Of the matter it knows what its papers must say, nothing else.
 *
 * @param number 1 for the first round of the matter
 * @param basis whether households or persons are asked
 * @param changes what changed in the plan since the last round, in plain words; empty for the first
 * @param openedOn the day as of which the list of households was frozen
 * @param lateReason why it was recorded late; not empty = 补录
 * @param recordedAt when it was recorded
 */
public record Round(
    UUID id,
    UUID matterId,
    String matterNumber,
    String matterTitle,
    int planVersion,
    int number,
    Basis basis,
    String changes,
    LocalDate openedOn,
    String lateReason,
    Instant recordedAt) {
  /** 补录. */
  public boolean late() {
    return !lateReason.isEmpty();
  }
}
