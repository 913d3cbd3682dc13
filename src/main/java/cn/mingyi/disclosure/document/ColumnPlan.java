package cn.mingyi.disclosure.document;

import cn.mingyi.disclosure.domain.BulletinTable;
import cn.mingyi.disclosure.domain.ColumnKind;
import cn.mingyi.platform.pdf.Align;
import cn.mingyi.platform.pdf.DataTable;
import cn.mingyi.platform.pdf.TextWidths;
import cn.mingyi.platform.text.Typeface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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

  /** 槐树沟村3组 is not worth a second line. */
  private static final float UNBROKEN_TEXT = 7;

  private static final float MOST_SHARE = 12;
  private static final float LEAST_SHARE = 2;
  private static final float TEXT_LINES = 3;

  /** In sizes of type. */
  private record Width(float least, float loose, float cells, float natural) {}

  private final BulletinTable table;
  private final TextWidths measure;
  private final List<Width> widths = new ArrayList<>();

  ColumnPlan(BulletinTable table, TextWidths measure) {
    this.table = table;
    this.measure = measure;
    for (int c = 0; c < table.columns().size(); c++) {
      widths.add(measured(c));
    }
  }

  /** Whether nothing is broken that must stay whole. */
  boolean fits(float size, float available) {
    return points(size, Width::least) <= available;
  }

  /** Whether no short text is broken either. */
  boolean fitsLoosely(float size, float available) {
    return points(size, Width::loose) <= available;
  }

  /** Whether no cell needs a second line. */
  boolean fitsOnOneLine(float size, float available) {
    return points(size, Width::natural) <= available;
  }

  /**
   * The columns in points; together they fill the available width. Small wishes are granted first,
   * so that many short cells stay on one line and only the longest text is broken.
   */
  List<DataTable.Column> columns(float size, float available) {
    List<Float> all = new ArrayList<>();
    widths.forEach(w -> all.add(w.least() * size + EDGES));
    float spare = available - points(size, Width::least);
    spare = granted(all, spare, w -> (w.cells() - w.least()) * size);
    spare = granted(all, spare, w -> (w.natural() - Math.max(w.cells(), w.least())) * size);
    float shares = (float) widths.stream().mapToDouble(ColumnPlan::share).sum();
    List<DataTable.Column> columns = new ArrayList<>();
    for (int c = 0; c < widths.size(); c++) {
      float width = all.get(c) + Math.max(0, spare) * share(widths.get(c)) / shares;
      columns.add(new DataTable.Column(table.columns().get(c).head(), width, align(c)));
    }
    return columns;
  }

  /** What is left after the wishes, the smallest first; one that is too large takes the rest. */
  private float granted(List<Float> all, float spare, ToFloat wish) {
    float left = spare;
    List<Integer> order =
        IntStream.range(0, widths.size())
            .boxed()
            .sorted(Comparator.comparing(c -> wish.of(widths.get(c))))
            .toList();
    for (int c : order) {
      float given = Math.clamp(wish.of(widths.get(c)), 0, Math.max(0, left));
      all.set(c, all.get(c) + given);
      left -= given;
    }
    return left;
  }

  /** What a column takes of the width that nobody needs. */
  private static float share(Width width) {
    return Math.min(width.cells(), MOST_SHARE) + LEAST_SHARE;
  }

  /** A measure of a column. */
  @FunctionalInterface
  private interface ToFloat {
    float of(Width width);
  }

  /** Width of a line of running text in sizes of type. */
  float width(String line) {
    return measure.of(Typeface.FANGSONG, line, false);
  }

  private float points(float size, ToFloat measured) {
    float all = 0;
    for (Width w : widths) {
      all += measured.of(w) * size + EDGES;
    }
    return all;
  }

  private Width measured(int column) {
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
    boolean running = RUNNING.contains(kind);
    float third = widest / TEXT_LINES;
    float least = running ? Math.min(widest, Math.max(LEAST_TEXT, third)) : widest;
    float loose = running ? Math.min(widest, Math.max(UNBROKEN_TEXT, third)) : widest;
    return new Width(
        Math.max(least, headLeast),
        Math.max(loose, headLeast),
        Math.max(widest, headLeast),
        Math.max(widest, headWidth));
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
