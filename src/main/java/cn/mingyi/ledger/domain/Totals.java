package cn.mingyi.ledger.domain;

import cn.mingyi.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/** Counts the rows of a leaf and sums its columns while they go by. */
public final class Totals {
  private final List<Column> columns;
  private final long[] sums;
  private final List<Value> last;
  private long rows;

  public Totals(List<Column> columns) {
    this.columns = List.copyOf(columns);
    this.sums = new long[columns.size()];
    this.last = new ArrayList<>(columns.stream().map(c -> Value.NONE).toList());
  }

  public void add(Line line) {
    rows++;
    for (int i = 0; i < sums.length; i++) {
      Value value =
          line.values().get(i) instanceof Value.Guarded(Value open, Value _)
              ? open
              : line.values().get(i);
      if (value instanceof Value.None) {
        continue;
      }
      switch (columns.get(i).total()) {
        case NONE -> {}
        case COUNT -> sums[i]++;
        case LAST -> last.set(i, value);
        case SUM -> sums[i] = Math.addExact(sums[i], amount(value));
      }
    }
  }

  private static long amount(Value value) {
    return switch (value) {
      case Value.Count(long number) -> number;
      case Value.Amount(Money money) -> money.fen();
      default -> 0;
    };
  }

  public long rows() {
    return rows;
  }

  /** What stands under each column; {@link Value#NONE} where nothing does. */
  public List<Value> values() {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      Column column = columns.get(i);
      values.add(
          switch (column.total()) {
            case NONE -> Value.NONE;
            case LAST -> last.get(i);
            case COUNT -> Value.count(sums[i]);
            case SUM ->
                column.kind() == Column.Kind.MONEY
                    ? Value.money(new Money(sums[i]))
                    : Value.count(sums[i]);
          });
    }
    return values;
  }
}
