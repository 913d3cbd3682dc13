package cn.mingyi.ledger.usecase;

import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.kernel.Money;
import cn.mingyi.village.domain.Letterhead;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 六议两公开事项总台账: one row a matter.
 *
 * @param rows in the order of the matters' numbers, the oldest first
 */
public record MatterLedger(Letterhead letterhead, List<Row> rows) {
  public MatterLedger {
    rows = List.copyOf(rows);
  }

  /**
   * A matter.
   *
   * @param steps of the steps reached so far, see {@link Entry}
   * @param coverage 征求率 of the latest round; null before the first
   * @param resolution the meeting that counts, else the latest; null before the first
   * @param posted 决议公开; null while it does not hang or hung
   * @param outcome 实施结果公开, likewise
   * @param paid sum of the payments; null before the first entry of 实施记录
   * @param implementation 实施状态
   * @param state 办理状态
   * @param late steps with records made late (补录), e.g. 提议、商议; empty = none
   */
  public record Row(
      String number,
      String title,
      String category,
      String movers,
      String source,
      @Nullable Money amount,
      Map<Step, Entry> steps,
      @Nullable Coverage coverage,
      @Nullable Meeting resolution,
      @Nullable Posting posted,
      @Nullable Posting outcome,
      @Nullable Money paid,
      String implementation,
      String state,
      String late) {
    public Row {
      steps = Map.copyOf(steps);
    }
  }

  /**
   * A step of a matter.
   *
   * @param day of its deciding act; null while it has not been done
   * @param verdict in a word
   */
  public record Entry(@Nullable LocalDate day, String verdict) {}
}
