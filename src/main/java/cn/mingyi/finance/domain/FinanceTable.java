package cn.mingyi.finance.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A public table as a plain value; a bulletin is made of it.
 *
 * @param until 数据截止日
 * @param rows a text for each column; empty where there is nothing
 * @param total as wide as the columns; empty when the table has no total
 * @param notes sentences under the table
 */
public record FinanceTable(
    String title,
    LocalDate until,
    List<FinanceColumn> columns,
    List<List<String>> rows,
    List<String> total,
    List<String> notes) {
  public FinanceTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    total = List.copyOf(total);
    notes = List.copyOf(notes);
    int width = columns.size();
    if (rows.stream().anyMatch(r -> r.size() != width)
        || (!total.isEmpty() && total.size() != width)) {
      throw new IllegalArgumentException("a row is not as wide as the table: " + title);
    }
  }
}
