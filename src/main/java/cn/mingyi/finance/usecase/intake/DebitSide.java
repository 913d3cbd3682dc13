package cn.mingyi.finance.usecase.intake;

import cn.mingyi.finance.domain.EntryColumn;
import cn.mingyi.kernel.Money;
import cn.mingyi.roster.usecase.intake.SourceRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 借方 is money out in a bank's statement and money in in the village's own cash book: told by which
 * of the two makes the 余额 come out, and by the words of the header when there is none.
 */
final class DebitSide {
  private static final List<String> OF_BANKS = List.of("交易", "对方", "户名", "流水", "账号");

  private DebitSide() {}

  static boolean isIncome(
      List<SourceRow> rows,
      List<String> labels,
      Map<Integer, EntryColumn> columns,
      int debit,
      int credit) {
    int balance =
        columns.entrySet().stream()
            .filter(e -> e.getValue() == EntryColumn.BALANCE)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(-1);
    int in = 0;
    int out = 0;
    @Nullable Money before = null;
    for (SourceRow row : rows) {
      @Nullable Money now = balance < 0 ? null : amount(row, balance);
      if (now == null) {
        continue;
      }
      Money change = orZero(amount(row, debit)).minus(orZero(amount(row, credit)));
      if (before != null && change.fen() != 0) {
        // Newest first or oldest first: the difference is the same but for its sign and its row.
        in += now.minus(before).equals(change) ? 1 : 0;
        out += now.minus(before).equals(change.negated()) ? 1 : 0;
      }
      before = now;
    }
    if (in != out) {
      return in > out;
    }
    return labels.stream().noneMatch(l -> OF_BANKS.stream().anyMatch(l::contains));
  }

  private static @Nullable Money amount(SourceRow row, int column) {
    return WrittenAmount.parse(row.cell(column)).orElse(null);
  }

  private static Money orZero(@Nullable Money amount) {
    return amount == null ? Money.ZERO : amount;
  }
}
