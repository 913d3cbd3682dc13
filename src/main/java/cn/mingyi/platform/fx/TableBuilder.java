package cn.mingyi.platform.fx;

import static cn.mingyi.platform.fx.KitTexts.say;

import cn.mingyi.kernel.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Describes a table; {@link #build()} makes it. Widths are in ems, so that they grow with the type;
 * the columns share what is left by their widths.
 *
 * @param <R> a row
 */
public final class TableBuilder<R> {
  /** One column, as the panel needs it. */
  record Column<R>(
      String key,
      String label,
      double ems,
      boolean right,
      Function<R, String> words,
      @Nullable Comparator<R> order,
      @Nullable Function<R, ? extends @Nullable Node> drawn,
      boolean shown) {}

  final String id;
  final List<Column<R>> columns = new ArrayList<>();
  Node empty = new EmptyState(say("table.empty"), "");
  Consumer<R> opened = row -> {};
  Function<R, Object> key = row -> row;
  boolean bare;
  boolean several;
  boolean wide;

  TableBuilder(String id) {
    this.id = id;
  }

  /** Words, sorted by the order of their characters. */
  public TableBuilder<R> text(String key, String label, double ems, Function<R, String> words) {
    return add(new Column<>(key, label, ems, false, words, null, null, true));
  }

  /** Words that are sorted by something else, e.g. a day or 3 before 12. */
  public <K extends Comparable<? super K>> TableBuilder<R> text(
      String key, String label, double ems, Function<R, String> words, Function<R, K> order) {
    return add(
        new Column<>(key, label, ems, false, words, Comparator.comparing(order), null, true));
  }

  /** A number at the right edge of its column. */
  public TableBuilder<R> number(String key, String label, double ems, Function<R, Long> value) {
    return add(
        new Column<>(
            key,
            label,
            ems,
            true,
            row -> String.format("%,d", value.apply(row)),
            Comparator.comparing(value),
            null,
            true));
  }

  /** An amount; null is shown as nothing. */
  public TableBuilder<R> money(
      String key, String label, double ems, Function<R, @Nullable Money> value) {
    return add(
        new Column<>(
            key,
            label,
            ems,
            true,
            row -> yuan(value.apply(row)),
            Comparator.comparing(row -> fen(value.apply(row))),
            null,
            true));
  }

  /** A chip; null draws none. */
  public TableBuilder<R> tag(
      String key, String label, double ems, Function<R, Tag.@Nullable Words> tag) {
    return add(
        new Column<>(
            key,
            label,
            ems,
            false,
            row -> words(tag.apply(row)),
            null,
            row -> drawn(tag.apply(row)),
            true));
  }

  /**
   * Anything drawn, e.g. a step track or a bar.
   *
   * @param words what is copied, filtered and sorted
   */
  public TableBuilder<R> drawn(
      String key, String label, double ems, Function<R, String> words, Function<R, Node> node) {
    return add(new Column<>(key, label, ems, false, words, null, node, true));
  }

  /** Hides the column described last until the user asks for it. */
  public TableBuilder<R> hidden() {
    Column<R> c = columns.removeLast();
    return add(new Column<>(c.key, c.label, c.ems, c.right, c.words, c.order, c.drawn, false));
  }

  /** What stands in the table when there are no rows at all. */
  public TableBuilder<R> empty(Node state) {
    empty = state;
    return this;
  }

  /** Double-click or Enter on a row. */
  public TableBuilder<R> onOpen(Consumer<R> then) {
    opened = then;
    return this;
  }

  /**
   * What makes a row the same row when the table is shown anew, e.g. its record's id; the row
   * itself when not said.
   */
  public TableBuilder<R> sameBy(Function<R, Object> rowKey) {
    key = rowKey;
    return this;
  }

  /** Without the line of tools above it: for a short table inside a card. */
  public TableBuilder<R> bare() {
    bare = true;
    return this;
  }

  /** Lets several rows be selected. */
  public TableBuilder<R> several() {
    several = true;
    return this;
  }

  /** Columns keep their widths and the table is moved sideways: for more than fit. */
  public TableBuilder<R> wide() {
    wide = true;
    return this;
  }

  public TablePanel<R> build() {
    return new TablePanel<>(this);
  }

  private TableBuilder<R> add(Column<R> column) {
    columns.add(column);
    return this;
  }

  private static String yuan(@Nullable Money amount) {
    return amount == null ? "" : amount.yuan();
  }

  private static long fen(@Nullable Money amount) {
    return amount == null ? Long.MIN_VALUE : amount.fen();
  }

  private static String words(Tag.@Nullable Words tag) {
    return tag == null ? "" : tag.words();
  }

  private static @Nullable Node drawn(Tag.@Nullable Words tag) {
    return tag == null ? null : new Tag(tag.words(), tag.tone());
  }
}
