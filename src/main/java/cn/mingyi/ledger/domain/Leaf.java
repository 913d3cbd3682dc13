package cn.mingyi.ledger.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A sheet of a ledger.
 *
 * @param name of the sheet
 * @param lines read once or several times, in order; made while they are read, since there may be
 *     very many
 * @param expected about how many lines there are; 0 = nobody knows before they are read
 * @param markHead head of the column in which marks are written; empty = no marks
 * @param frozen columns that stay while the sheet is moved sideways
 * @param large too many columns to be read on A4
 * @param remark what holds for this sheet and not for the others; empty = nothing
 */
public record Leaf(
    String name,
    List<Column> columns,
    Iterable<Line> lines,
    long expected,
    String markHead,
    int frozen,
    boolean large,
    String remark) {
  public Leaf {
    columns = List.copyOf(columns);
  }

  public static Leaf of(String name, List<Column> columns, List<Line> lines) {
    return new Leaf(name, columns, lines, lines.size(), "", 0, false, "");
  }

  public static Leaf streamed(
      String name, List<Column> columns, Iterable<Line> lines, long expected) {
    return new Leaf(name, columns, lines, expected, "", 0, false, "");
  }

  public Leaf marksUnder(String head) {
    return new Leaf(name, columns, lines, expected, head, frozen, large, remark);
  }

  public Leaf freeze(int count) {
    return new Leaf(name, columns, lines, expected, markHead, count, large, remark);
  }

  public Leaf onLargePaper() {
    return new Leaf(name, columns, lines, expected, markHead, frozen, true, remark);
  }

  public Leaf remarked(String words) {
    return new Leaf(name, columns, lines, expected, markHead, frozen, large, words);
  }

  /** What of it can be asked for: its columns, and after them the one of marks, if it has any. */
  public List<Column> choices() {
    if (markHead.isEmpty()) {
      return columns;
    }
    List<Column> all = new ArrayList<>(columns);
    all.add(Column.text(markHead));
    return all;
  }

  /** One of its lines with what is personal masked. */
  public Line masked(Line line) {
    return new LineMask(columns).masked(line);
  }

  /** The same with what is personal masked, while the lines are read. */
  public Leaf masked() {
    LineMask mask = new LineMask(columns);
    return new Leaf(
        name,
        columns,
        () -> StreamSupport.stream(lines.spliterator(), false).map(mask::masked).iterator(),
        expected,
        markHead,
        frozen,
        large,
        remark);
  }
}
