package cn.mingyi.platform.excel;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a ledger.
 *
 * @param cells one for each column
 */
public record LedgerRow(List<LedgerCell> cells, RowMark mark) {
  public LedgerRow {
    cells = List.copyOf(cells);
  }

  public static LedgerRow of(LedgerCell... cells) {
    return new LedgerRow(Arrays.asList(cells), RowMark.NONE);
  }

  public LedgerRow marked(RowMark with) {
    return new LedgerRow(cells, with);
  }
}
