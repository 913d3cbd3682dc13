package cn.mingyi.finance.domain;

import cn.mingyi.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 提现 or 存现: money goes from one place to the other, which is neither income nor spending.
 *
 * @param amount more than 0
 */
public record Transfer(
    UUID id,
    long position,
    LocalDate day,
    String voucher,
    FundPlace from,
    Money amount,
    String handler,
    String note,
    String lateReason,
    Instant recordedAt)
    implements BookRecord {
  /** 提现 or 存现. */
  public static String label(FundPlace from) {
    return from == FundPlace.BANK ? "提现" : "存现";
  }

  @Override
  public String summary() {
    String what = label(from) + " " + amount.yuan();
    return note.isEmpty() ? what : what + "（" + note + "）";
  }

  @Override
  public Balances appliedTo(Balances before) {
    return before.plus(from, amount.negated()).plus(from.other(), amount);
  }
}
