package cn.mingyi.platform.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A form (登记表) drawn as a grid of label and value cells.
 *
 * @param widths of the columns, in proportion to each other
 * @param cells row by row; what a cell above spans is left out
 * @param size of the type in points
 */
public record FormGrid(List<Float> widths, List<GridCell> cells, float size) implements Block {
  private static final float USUAL_SIZE = 12;

  public FormGrid {
    widths = List.copyOf(widths);
    cells = List.copyOf(cells);
    int covered = cells.stream().mapToInt(c -> c.columns() * c.rows()).sum();
    if (widths.isEmpty() || covered % widths.size() != 0) {
      throw new IllegalArgumentException(
          "the cells cover " + covered + " fields, no multiple of " + widths.size() + " columns");
    }
  }

  public static FormGrid columns(float... widths) {
    List<Float> list = new ArrayList<>();
    for (float width : widths) {
      list.add(width);
    }
    return new FormGrid(list, List.of(), USUAL_SIZE);
  }

  /** Adds one row, or several rows when a cell spans downwards. */
  public FormGrid rows(GridCell... added) {
    List<GridCell> all = new ArrayList<>(cells);
    all.addAll(Arrays.asList(added));
    return new FormGrid(widths, all, size);
  }

  public FormGrid size(float points) {
    return new FormGrid(widths, cells, points);
  }
}
