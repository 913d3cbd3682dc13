package cn.mingyi.platform.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A wall of small cells in groups: many things at one glance, each with colour, glyph and word.
 * Only what is seen is drawn, so thousands of cells scroll.
 *
 * @param <T> what a cell stands for; told apart by equality of its key
 */
public final class Wall<T> extends StackPane {
  /** How much a cell says. */
  public enum Zoom {
    /** Code and glyph. */
    SMALL(3.75, 2),
    /** Code, glyph and name. */
    MEDIUM(6, 3.2),
    /** Code, glyph, name and word. */
    LARGE(8, 4.4);

    final double width;
    final double height;

    Zoom(double width, double height) {
      this.width = width;
      this.height = height;
    }
  }

  /**
   * What a cell shows.
   *
   * @param code short, always shown
   * @param name shown when there is room
   * @param glyph of its state; empty = nothing done yet, drawn dashed
   * @param word of its state
   */
  public record Face(String code, String name, String glyph, String word, Tone tone) {}

  /**
   * Cells that stand together.
   *
   * @param note beside the title, e.g. 52 户　✓ 100 %
   */
  public record Group<T>(String title, String note, Tone noteTone, List<T> cells) {
    public Group {
      cells = List.copyOf(cells);
    }
  }

  /** What padding and scroll bar take of the width, in heights of the letters. */
  private static final double BESIDE = 1.6;

  private static final Set<KeyCode> KEYS =
      Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN, KeyCode.HOME, KeyCode.END);

  /** A line of the list: the head of a group, or as many cells as fit side by side. */
  record Line<T>(@Nullable Group<T> head, List<T> cells) {}

  final Function<T, Face> face;
  final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.SMALL);

  private final Function<T, ?> key;
  private final ListView<Line<T>> list = new ListView<>();
  private final Text em = new Text("一");
  private final ObjectProperty<@Nullable T> selected = new SimpleObjectProperty<>();
  private List<Group<T>> groups = List.of();
  private Consumer<T> chosen = cell -> {};

  /**
   * @param id node id of the list
   * @param key by which a cell is known again after {@link #show}
   */
  public Wall(String id, Function<T, ?> key, Function<T, Face> face) {
    this.key = key;
    this.face = face;
    list.setId(id);
    list.setMinHeight(0);
    list.getStyleClass().add("wall");
    list.setCellFactory(view -> new WallLine<>(this));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    em.setVisible(false);
    em.setManaged(false);
    em.getStyleClass().add("wall-em");
    getChildren().addAll(list, em);
    list.widthProperty().subscribe(width -> arrange());
    em.fontProperty().subscribe(font -> resize());
    zoom.subscribe(to -> resize());
  }

  public ObjectProperty<Zoom> zoomProperty() {
    return zoom;
  }

  /** The cell in hand; null for none. */
  public ObjectProperty<@Nullable T> selectedProperty() {
    return selected;
  }

  /** Told when the user goes to a cell by mouse or arrow keys. */
  public void onChoose(Consumer<T> then) {
    chosen = then;
  }

  /** The node that takes the keys. */
  public ListView<?> node() {
    return list;
  }

  /** Groups without cells are left out. */
  public void show(List<Group<T>> now) {
    groups = now.stream().filter(g -> !g.cells().isEmpty()).toList();
    arrange();
  }

  /** Brings a cell into sight; one that is seen already stays where it is. */
  public void reveal(T cell) {
    int line = lineOf(cell);
    if (line >= 0 && !seen(line)) {
      list.scrollTo(Math.max(0, line - 2));
    }
  }

  private boolean seen(int line) {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getFirstVisibleCell().getIndex() < line
        && line < flow.getLastVisibleCell().getIndex();
  }

  boolean isSelected(T cell) {
    T now = selected.get();
    return now != null && key.apply(now).equals(key.apply(cell));
  }

  void choose(T cell) {
    selected.set(cell);
    chosen.accept(cell);
    list.requestFocus();
  }

  double cellWidth() {
    return Math.rint(zoom.get().width * em.getFont().getSize());
  }

  private void resize() {
    list.setFixedCellSize(Math.rint(zoom.get().height * em.getFont().getSize()));
    arrange();
    // Lines that hold the same cells as before are drawn in the new size too.
    list.refresh();
  }

  /** Lines are made anew for the width; the cell in hand stays in sight. */
  private void arrange() {
    double size = em.getFont().getSize();
    double room = list.getWidth() - BESIDE * size;
    int columns = Math.max(1, (int) ((room + WallLine.GAP) / (cellWidth() + WallLine.GAP)));
    List<Line<T>> lines = new ArrayList<>();
    for (Group<T> group : groups) {
      lines.add(new Line<>(group, List.of()));
      for (int from = 0; from < group.cells().size(); from += columns) {
        lines.add(
            new Line<>(
                null, group.cells().subList(from, Math.min(from + columns, group.cells().size()))));
      }
    }
    replace(lines);
    T now = selected.get();
    if (now != null) {
      // The list scrolls by the height of its lines, which it learns when it is laid out.
      Platform.runLater(() -> {
        list.applyCss();
        list.layout();
        reveal(now);
      });
    }
  }

  /** Draws only what has changed: after an entry that is one cell among thousands. */
  private void replace(List<Line<T>> lines) {
    List<Line<T>> shown = list.getItems();
    if (shown.size() != lines.size()) {
      list.getItems().setAll(lines);
      return;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).equals(shown.get(i))) {
        shown.set(i, lines.get(i));
      }
    }
  }

  private int lineOf(T cell) {
    List<Line<T>> lines = list.getItems();
    for (int i = 0; i < lines.size(); i++) {
      if (columnOf(cell, lines.get(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private int columnOf(T cell, Line<T> line) {
    Object wanted = key.apply(cell);
    List<T> cells = line.cells();
    for (int i = 0; i < cells.size(); i++) {
      if (key.apply(cells.get(i)).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  private void key(KeyEvent event) {
    if (!KEYS.contains(event.getCode()) || event.isShortcutDown() || groups.isEmpty()) {
      return;
    }
    event.consume();
    T cell = target(event.getCode());
    choose(cell);
    reveal(cell);
  }

  /** Where a key leads from the cell in hand; to the first cell when none is in sight. */
  private T target(KeyCode code) {
    List<T> all = groups.stream().flatMap(g -> g.cells().stream()).toList();
    if (code == KeyCode.END) {
      return all.getLast();
    }
    T now = selected.get();
    int line = now == null ? -1 : lineOf(now);
    if (now == null || line < 0 || code == KeyCode.HOME) {
      return all.getFirst();
    }
    int column = columnOf(now, list.getItems().get(line));
    return switch (code) {
      case UP -> beside(line, column, -1).orElse(now);
      case DOWN -> beside(line, column, 1).orElse(now);
      default -> all.get(Math.clamp(position(all, now) + step(code), 0, all.size() - 1));
    };
  }

  private static int step(KeyCode code) {
    return code == KeyCode.LEFT ? -1 : 1;
  }

  /** The cell above or below, past the head of a group; the last one where the line is shorter. */
  private Optional<T> beside(int line, int column, int step) {
    List<Line<T>> lines = list.getItems();
    for (int i = line + step; i >= 0 && i < lines.size(); i += step) {
      List<T> cells = lines.get(i).cells();
      if (!cells.isEmpty()) {
        return Optional.of(cells.get(Math.min(column, cells.size() - 1)));
      }
    }
    return Optional.empty();
  }

  private int position(List<T> all, T cell) {
    return all.stream().map(key).toList().indexOf(key.apply(cell));
  }
}
