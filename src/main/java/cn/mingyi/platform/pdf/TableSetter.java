package cn.mingyi.platform.pdf;

import cn.mingyi.platform.text.Typeface;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;
import java.util.List;
import java.util.function.Consumer;

/** Sets forms and tables: black rules, no colour, heads in 黑体. */
final class TableSetter {
  /** Thickness of a rule, in points. */
  static final float RULE = 0.6f;

  /** Distance of lines in cells, in sizes of type. */
  static final float CELL_LEADING = 1.3f;

  private static final float PADDING = 2.5f;
  private static final float ROOM_ABOVE = 4;
  private static final int WHOLE_CELL = 300;
  private static final float SMALLEST = 5;

  private final PaperFonts fonts;
  private final float width;

  /**
   * @param width of the type area in points
   */
  TableSetter(PaperFonts fonts, float width) {
    this.fonts = fonts;
    this.width = width;
  }

  Table form(FormGrid grid) {
    Table table = table(grid.widths());
    grid.cells().forEach(cell -> table.addCell(cell(cell, grid.size())));
    return table;
  }

  Table data(DataTable data) {
    Table table = table(data.columns().stream().map(DataTable.Column::width).toList());
    if (data.head().isEmpty()) {
      data.columns().forEach(c -> table.addHeaderCell(cell(GridCell.label(c.head()), data.size())));
    } else {
      data.head().forEach(cell -> table.addHeaderCell(cell(cell, data.size())));
    }
    data.pageFoot().forEach(cell -> table.addFooterCell(cell(cell, data.size())));
    float weights = (float) data.columns().stream().mapToDouble(DataTable.Column::width).sum();
    for (List<Phrase> row : data.rows()) {
      for (int i = 0; i < row.size(); i++) {
        DataTable.Column column = data.columns().get(i);
        GridCell cell = GridCell.value(row.get(i)).aligned(column.align()).tall(data.rowHeight());
        table.addCell(
            data.fixed()
                ? fixed(cell, width * column.width() / weights, data.size())
                : cell(cell, data.size()));
      }
    }
    Consumer<GridCell> last =
        cell ->
            table.addCell(
                cell(cell.minHeight() > 0 ? cell : cell.tall(data.rowHeight()), data.size()));
    data.total().forEach(last);
    return table;
  }

  private static Table table(List<Float> widths) {
    float[] weights = new float[widths.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = widths.get(i);
    }
    Table table = new Table(UnitValue.createPercentArray(weights));
    table.useAllAvailableWidth().setFixedLayout().setMarginTop(ROOM_ABOVE);
    return table;
  }

  /** A cell of exactly its height: the type shrinks, then the text is cut, until it is inside. */
  private Cell fixed(GridCell grid, float width, float size) {
    // iText measures the content: padding and one rule come on top.
    float height = PageForm.mm(grid.minHeight()) - 2 * PADDING - RULE;
    float fitting = size;
    Phrase text = grid.text();
    while (lines(text, width, fitting) * fitting * CELL_LEADING > height) {
      if (fitting > SMALLEST) {
        fitting -= 0.5f;
      } else {
        text = text.withoutEnd();
      }
    }
    GridCell inside = new GridCell(text, grid.label(), 1, 1, grid.minHeight(), grid.align());
    return cell(inside, fitting).setMinHeight(height);
  }

  private int lines(Phrase text, float width, float size) {
    int lines = 0;
    for (Phrase line : text.lines()) {
      // A line may end a character early so that none begins with a mark.
      float room = width - 2 * PADDING - size;
      lines += Math.max(1, (int) Math.ceil(fonts.width(line, Typeface.FANGSONG, size) / room));
    }
    return lines;
  }

  private Cell cell(GridCell grid, float size) {
    Typeface face = grid.label() ? Typeface.HEITI : Typeface.FANGSONG;
    Cell cell =
        new Cell(grid.rows(), grid.columns())
            .setBorder(new SolidBorder(RULE))
            .setPadding(PADDING)
            .setVerticalAlignment(VerticalAlignment.MIDDLE)
            .setTextAlignment(alignment(grid.align()));
    if (grid.minHeight() > 0) {
      cell.setMinHeight(PageForm.mm(grid.minHeight()));
    }
    // A long cell may go on overleaf; a short one that is torn in two cannot be read.
    cell.setKeepTogether(grid.text().plain().length() <= WHOLE_CELL);
    for (Phrase line : grid.text().lines()) {
      Paragraph paragraph =
          new Paragraph()
              .setMargin(0)
              .setFixedLeading(size * CELL_LEADING)
              .setFont(fonts.first(face))
              .setFontSize(size);
      if (line.parts().isEmpty()) {
        paragraph.setMinHeight(size * CELL_LEADING);
      }
      fonts.texts(line, face, size).forEach(paragraph::add);
      cell.add(paragraph);
    }
    return cell;
  }

  private static TextAlignment alignment(Align align) {
    return switch (align) {
      case LEFT -> TextAlignment.LEFT;
      case CENTER -> TextAlignment.CENTER;
      case RIGHT -> TextAlignment.RIGHT;
    };
  }
}
