package cn.mingyi.ledger.domain.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who hands over to whom, and who watches. What is empty is filled in by hand.
 *
 * @param from 移交人
 * @param to 接收人
 * @param witness 监交人 of the 乡镇 or the 村监会
 * @param on day of the handover
 */
public record HandoverHands(String from, String to, String witness, @Nullable LocalDate on) {
  /** All of it is filled in by hand. */
  public static final HandoverHands BY_HAND = new HandoverHands("", "", "", null);

  /** Leaves out the names. */
  @Override
  public String toString() {
    return "HandoverHands[" + on + "]";
  }
}
