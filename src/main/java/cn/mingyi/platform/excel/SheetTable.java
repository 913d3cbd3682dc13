package cn.mingyi.platform.excel;

import java.util.List;
import java.util.Set;

/**
 * One sheet as a plain table: rows without content left out, merged regions resolved.
 *
 * @param hidden whether the sheet is hidden in the workbook
 * @param hiddenColumns columns (A = 0) that the workbook hides; their cells are read all the same
 */
public record SheetTable(
    String name, boolean hidden, Set<Integer> hiddenColumns, List<SheetRow> rows) {
  public SheetTable {
    hiddenColumns = Set.copyOf(hiddenColumns);
    rows = List.copyOf(rows);
  }
}
