package cn.mingyi.platform.excel;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;

/** Collects the cells of one sheet in whatever order the file gives them. */
final class TableBuilder {
  /** A merged region, all bounds included, counted from 0. */
  record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  private static final int MOST_HIDDEN_COLUMNS = 1_000;

  private final String name;
  private final boolean hidden;
  private final Budget budget;
  private final TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private final List<Region> regions = new ArrayList<>();

  TableBuilder(String name, boolean hidden, Budget budget) {
    this.name = name;
    this.hidden = hidden;
    this.budget = budget;
  }

  void hideRow(int row) {
    if (hiddenRows.size() < 200_000) {
      hiddenRows.add(row);
    }
  }

  void hideColumns(int first, int last) {
    for (int column = Math.max(0, first); column <= Math.min(last, MOST_HIDDEN_COLUMNS); column++) {
      hiddenColumns.add(column);
    }
  }

  void merge(Region region) {
    budget.text(16);
    regions.add(region);
  }

  void put(int row, int column, SheetCell cell) {
    if (row < 0 || column < 0) {
      throw WorkbookRule.DAMAGED.refusal();
    }
    if (cell instanceof SheetCell.Blank
        || (cell instanceof SheetCell.Text text && text.value().isBlank())) {
      return;
    }
    budget.cell(column);
    List<SheetCell> cells = rows.get(row);
    if (cells == null) {
      budget.row();
      cells = new ArrayList<>(12);
      rows.put(row, cells);
    }
    set(cells, column, cell);
  }

  private static void set(List<SheetCell> cells, int column, SheetCell cell) {
    while (cells.size() <= column) {
      cells.add(SheetCell.BLANK);
    }
    cells.set(column, cell);
  }

  /** A number, or the day it is shown as; what is no sensible number stays text. */
  static SheetCell number(String literal, boolean shownAsDate, boolean since1904) {
    if (literal.length() > 40) {
      return new SheetCell.Text(literal);
    }
    BigDecimal value;
    try {
      value = new BigDecimal(literal.strip());
    } catch (NumberFormatException e) {
      return new SheetCell.Text(literal);
    }
    if (Math.abs((long) value.scale()) > 40 || value.precision() > 40) {
      return new SheetCell.Text(literal);
    }
    if (shownAsDate && value.signum() > 0) {
      LocalDateTime moment = DateUtil.getLocalDateTime(value.doubleValue(), since1904);
      if (moment != null && moment.getYear() <= 9999) {
        return new SheetCell.Day(moment.toLocalDate());
      }
    }
    return new SheetCell.Number(value);
  }

  SheetTable build() {
    regions.forEach(this::fill);
    List<SheetRow> built = new ArrayList<>(rows.size());
    for (Map.Entry<Integer, List<SheetCell>> row : rows.entrySet()) {
      built.add(new SheetRow(row.getKey() + 1, hiddenRows.contains(row.getKey()), row.getValue()));
    }
    return new SheetTable(name, hidden, hiddenColumns, built);
  }

  /** Only rows that exist are filled, so a region over the whole sheet costs nothing. */
  private void fill(Region region) {
    List<SheetCell> first = rows.get(region.firstRow());
    if (first == null || first.size() <= region.firstColumn()) {
      return;
    }
    SheetCell origin = first.get(region.firstColumn());
    if (origin instanceof SheetCell.Blank || origin instanceof SheetCell.Covered) {
      return;
    }
    SheetCell covered = new SheetCell.Covered(origin);
    int lastColumn = Math.min(region.lastColumn(), ReadingLimits.COLUMNS - 1);
    if (region.lastRow() < region.firstRow()) {
      return;
    }
    for (Map.Entry<Integer, List<SheetCell>> row :
        rows.subMap(region.firstRow(), true, region.lastRow(), true).entrySet()) {
      for (int column = region.firstColumn(); column <= lastColumn; column++) {
        boolean isOrigin = row.getKey() == region.firstRow() && column == region.firstColumn();
        if (!isOrigin) {
          budget.cell(column);
          set(row.getValue(), column, covered);
        }
      }
    }
  }
}
