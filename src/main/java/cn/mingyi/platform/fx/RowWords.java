package cn.mingyi.platform.fx;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * What a table's filter looks through: the words of each row, put together once. For a large table
 * that takes longer than a frame, so it is done when first asked for and in portions, between which
 * the screen answers. On the FX thread only, since columns may read what belongs to it.
 */
final class RowWords<R> {
  /** A fraction of a frame. */
  static final int PORTION = 500;

  private static final String BETWEEN_CELLS = "\n";

  private final List<Function<R, String>> cells;
  private final List<R> rows;
  private final Map<R, String> known = new IdentityHashMap<>();
  private int done;
  private int turn;

  RowWords(List<Function<R, String>> cells, List<R> rows) {
    this.cells = cells;
    this.rows = rows;
  }

  /** The rows, or what their columns say, are no longer the same. */
  void forget() {
    known.clear();
    done = 0;
    stop();
  }

  /** Nobody waits for the words any more. */
  void stop() {
    turn++;
  }

  /** Calls back when all rows are known: at once if that is soon. Whoever asks last is called. */
  void whenKnown(Runnable then) {
    goOn(++turn, then);
  }

  private void goOn(int mine, Runnable then) {
    if (mine != turn) {
      return;
    }
    int end = Math.min(done + PORTION, rows.size());
    for (; done < end; done++) {
      known.computeIfAbsent(rows.get(done), this::joined);
    }
    if (done == rows.size()) {
      then.run();
    } else {
      Platform.runLater(() -> goOn(mine, then));
    }
  }

  /**
   * Whether a cell of the row contains it.
   *
   * @param wanted in lower case
   */
  boolean contain(R row, String wanted) {
    return known.computeIfAbsent(row, this::joined).contains(wanted);
  }

  private String joined(R row) {
    return cells.stream()
        .map(cell -> cell.apply(row))
        .collect(Collectors.joining(BETWEEN_CELLS))
        .toLowerCase(Locale.ROOT);
  }
}
