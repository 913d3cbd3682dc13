package cn.mingyi.ledger.usecase;

import cn.mingyi.ledger.domain.Column;
import cn.mingyi.ledger.domain.FilterHeads;
import cn.mingyi.ledger.domain.Leaf;
import cn.mingyi.ledger.domain.LedgerFilter;
import cn.mingyi.ledger.domain.Line;
import cn.mingyi.ledger.domain.Totals;
import cn.mingyi.ledger.domain.Value;
import cn.mingyi.ledger.usecase.volume.LedgerReader;
import java.util.ArrayList;
import java.util.List;

/** What the screen of 台账 reads of the ledgers without writing one. */
public final class LedgerQueries {
  private final LedgerShelf shelf;

  public LedgerQueries(LedgerShelf shelf) {
    this.shelf = shelf;
  }

  /**
   * How a ledger can be filtered.
   *
   * @param kinds empty = there is no such filter
   */
  public record Filters(FilterHeads heads, List<String> kinds, List<String> states) {
    public Filters {
      kinds = List.copyOf(kinds);
      states = List.copyOf(states);
    }
  }

  /**
   * A sheet as it would be written now, masked.
   *
   * @param lines the first ones
   * @param rows how many there are
   * @param totals what stands under each column
   */
  public record Preview(
      String name,
      List<Column> columns,
      List<Line> lines,
      long rows,
      List<Value> totals,
      boolean marked) {
    public Preview {
      columns = List.copyOf(columns);
      lines = List.copyOf(lines);
      totals = List.copyOf(totals);
    }
  }

  public Filters filters(LedgerKind kind) {
    LedgerReader reader = shelf.of(kind);
    return new Filters(reader.heads(), reader.kinds(), reader.states());
  }

  /**
   * Every sheet of a ledger.
   *
   * @param most how many lines of a sheet are wanted; all are counted
   */
  public List<Preview> preview(LedgerKind kind, LedgerFilter filter, int most) {
    return shelf.of(kind).leaves(filter).stream().map(leaf -> preview(leaf, most)).toList();
  }

  private static Preview preview(Leaf leaf, int most) {
    Totals totals = new Totals(leaf.columns());
    List<Line> first = new ArrayList<>();
    for (Line line : leaf.lines()) {
      totals.add(line);
      if (first.size() < most) {
        first.add(leaf.masked(line));
      }
    }
    return new Preview(
        leaf.name(),
        leaf.columns(),
        first,
        totals.rows(),
        totals.values(),
        !leaf.markHead().isEmpty());
  }
}
