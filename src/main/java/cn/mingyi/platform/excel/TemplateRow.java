package cn.mingyi.platform.excel;

import java.util.Map;

/**
 * A row that is filled into a form.
 *
 * @param cells by column, A = 0
 * @param tone of the fill behind them
 */
public record TemplateRow(Map<Integer, LedgerCell> cells, RowMark.Tone tone) {
  public TemplateRow {
    cells = Map.copyOf(cells);
  }
}
