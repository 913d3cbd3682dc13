package cn.mingyi.ledger.domain;

import cn.mingyi.kernel.ChineseDate;
import cn.mingyi.kernel.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a ledger are wanted.
 *
 * @param kind e.g. a 事项类别, 务别, 会议形式; empty = all
 * @param state empty = all
 */
public record LedgerFilter(DateRange period, String kind, String state) {
  public static final LedgerFilter ALL = new LedgerFilter(DateRange.ALWAYS, "", "");

  /** Whether a row is wanted; one without a day is wanted while no period is asked for. */
  public boolean admits(@Nullable LocalDate day, String rowKind, String rowState) {
    boolean inTime = day == null ? period.equals(DateRange.ALWAYS) : period.contains(day);
    return inTime && admits(rowKind, rowState);
  }

  public boolean admits(String rowKind, String rowState) {
    return (kind.isEmpty() || kind.equals(rowKind)) && (state.isEmpty() || state.equals(rowState));
  }

  /** What was left out, for the head of the ledger; empty when nothing was. */
  public String words(FilterHeads heads) {
    List<String> words = new ArrayList<>();
    LocalDate from = period.from();
    LocalDate to = period.to();
    if (heads.asOfDay()) {
      if (to != null) {
        words.add("截至 " + ChineseDate.of(to) + "的登记");
      }
    } else if (from != null || to != null) {
      words.add(
          heads.period()
              + (from == null ? "" : " " + ChineseDate.of(from) + "起")
              + (to == null ? "" : " " + ChineseDate.of(to) + "止"));
    }
    if (!kind.isEmpty()) {
      words.add(heads.kind() + "：" + kind);
    }
    if (!state.isEmpty()) {
      words.add(heads.state() + "：" + state);
    }
    return String.join("；", words);
  }
}
