package cn.mingyi.disclosure.document;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.TextWidths;
import cn.mingyi.platform.text.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How wide the columns of a table must and would like to be, measured once in sizes of type: an
 * amount, a date or a name is never broken; running text takes what is left.
 */
final class ColumnPlan {
  private static final Set<ColumnKind> RUNNING =
      Set.of(ColumnKind.TEXT, ColumnKind.ADDRESS, ColumnKind.HEALTH);
  private static final Set<String> COUNTING = Set.of("序号", "编号", "名次", "组别");

  /** Padding and rules of a cell, in points. */
  private static final float EDGES = 6.2f;

  private static final float SHORT_TEXT = 5;
  private static final float LEAST_TEXT = 5;
  private static final float TEXT_LINES = 3;

  /** In sizes of type. */
  private record Width(float least, float natural) {}

  private final BulletinTable table;
  private final List<Width> widths = new ArrayList<>();

  ColumnPlan(BulletinTable table, TextWidths measure) {
    this.table = table;
    for (int c = 0; c < table.columns().size(); c++) {
      widths.add(measured(c, measure));
    }
  }

  /** Whether nothing is broken that must stay whole. */
  boolean fits(float size, float available) {
    return points(size, false) <= available;
  }

  /** Whether no cell needs a second line. */
  boolean fitsOnOneLine(float size, float available) {
    return points(size, true) <= available;
  }

  /** The columns in points; together they fill the available width. */
  List<DataTable.Column> columns(float size, float available) {
    float spare = available - points(size, false);
    float wanted = points(size, true) - points(size, false);
    List<DataTable.Column> columns = new ArrayList<>();
    for (int c = 0; c < widths.size(); c++) {
      Width w = widths.get(c);
      float wish = (w.natural() - w.least()) * size;
      float width;
      if (spare >= wanted) {
        float natural = w.natural() * size + EDGES;
        width = natural + (spare - wanted) * natural / points(size, true);
      } else {
        width = w.least() * size + EDGES + Math.max(0, spare) * wish / wanted;
      }
      columns.add(new DataTable.Column(table.columns().get(c).head(), width, align(c)));
    }
    return columns;
  }

  private float points(float size, boolean natural) {
    float all = 0;
    for (Width w : widths) {
      all += (natural ? w.natural() : w.least()) * size + EDGES;
    }
    return all;
  }

  private Width measured(int column, TextWidths measure) {
    ColumnKind kind = table.columns().get(column).kind();
    boolean name = isName(kind);
    String head = table.columns().get(column).head();
    float headWidth = measure.of(Typeface.HEITI, head, false);
    // A head of four characters and more may stand in two lines.
    float headLeast = headWidth < 4 ? headWidth : (float) Math.ceil(headWidth / 2);
    float widest = 0;
    for (List<String> row : Stream.concat(table.rows().stream(), totals()).toList()) {
      widest = Math.max(widest, measure.of(Typeface.FANGSONG, row.get(column), name));
    }
    float least =
        RUNNING.contains(kind)
            ? Math.min(widest, Math.max(LEAST_TEXT, widest / TEXT_LINES))
            : widest;
    return new Width(Math.max(least, headLeast), Math.max(widest, headWidth));
  }

  private Stream<List<String>> totals() {
    return table.total().isEmpty() ? Stream.empty() : Stream.of(table.total());
  }

  static boolean isName(ColumnKind kind) {
    return kind == ColumnKind.NAME || kind == ColumnKind.CHILD_NAME;
  }

  private Align align(int column) {
    BulletinTable.Column c = table.columns().get(column);
    return switch (c.kind()) {
      case MONEY -> Align.RIGHT;
      case NUMBER -> COUNTING.contains(c.head()) ? Align.CENTER : Align.RIGHT;
      case DATE, NAME, CHILD_NAME, ID_NUMBER, PHONE, BANK_CARD -> Align.CENTER;
      case TEXT, ADDRESS, HEALTH ->
          widths.get(column).natural() <= SHORT_TEXT ? Align.CENTER : Align.LEFT;
    };
  }
}
