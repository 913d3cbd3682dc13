package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 债权 or 债务: what somebody owes the village, or the village owes.
 *
 * @param party 单位或户
 * @param measure 措施: how it is to be settled
 * @param responsible 责任人
 */
public record Debt(
    UUID id,
    DebtKind kind,
    String party,
    LocalDate since,
    String cause,
    Money amount,
    String measure,
    String responsible,
    Instant recordedAt) {
  /**
   * 收回 or 偿还 of a part.
   *
   * @param voucher 凭证号 of the entry that it stands in; empty when none was named
   */
  public record Payment(
      UUID id, UUID debtId, LocalDate day, Money amount, String voucher, Instant recordedAt) {}
}
