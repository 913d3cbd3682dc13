package cn.mingyi.platform.excel;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;

/** The sums of a sheet, kept while its rows go by; exact, since the formula beside them is. */
final class LedgerTotals {
  private static final int SUM = 109;
  private static final int COUNT = 103;

  private final List<LedgerColumn> columns;
  private final BigDecimal[] sums;

  LedgerTotals(List<LedgerColumn> columns) {
    this.columns = columns;
    this.sums = new BigDecimal[columns.size()];
    java.util.Arrays.fill(sums, BigDecimal.ZERO);
  }

  boolean any() {
    return columns.stream().anyMatch(c -> c.total() != LedgerColumn.Total.NONE);
  }

  void add(LedgerRow row) {
    for (int i = 0; i < sums.length; i++) {
      LedgerCell cell = row.cells().get(i);
      switch (columns.get(i).total()) {
        case NONE -> {}
        case SUM -> sums[i] = sums[i].add(number(cell));
        case COUNT -> {
          if (!(cell instanceof LedgerCell.Empty)) {
            sums[i] = sums[i].add(BigDecimal.ONE);
          }
        }
        case LAST -> sums[i] = number(cell);
      }
    }
  }

  private static BigDecimal number(LedgerCell cell) {
    return switch (cell) {
      case LedgerCell.Amount(BigDecimal number) -> number;
      case LedgerCell.Yuan(var money) -> BigDecimal.valueOf(money.fen(), 2);
      default -> BigDecimal.ZERO;
    };
  }

  /**
   * Writes the formula over the rows, with its value.
   *
   * @param first row from 0
   */
  void write(int column, Cell cell, int first, int last) {
    String letters = CellReference.convertNumToColString(column);
    String range = letters + (first + 1) + ":" + letters + (last + 1);
    String formula =
        switch (columns.get(column).total()) {
          case NONE -> "";
          case SUM -> "SUBTOTAL(" + SUM + "," + range + ")";
          case COUNT -> "SUBTOTAL(" + COUNT + "," + range + ")";
          case LAST -> letters + (last + 1);
        };
    if (!formula.isEmpty()) {
      cell.setCellFormula(formula);
      cell.setCellValue(sums[column].doubleValue());
    }
  }

  void widen(LedgerWidths widths) {
    for (int i = 0; i < sums.length; i++) {
      if (columns.get(i).kind() == LedgerColumn.Kind.MONEY) {
        widths.fen(i, sums[i].movePointRight(2).longValue());
      } else if (columns.get(i).total() != LedgerColumn.Total.NONE) {
        widths.number(i, sums[i]);
      }
    }
  }
}
