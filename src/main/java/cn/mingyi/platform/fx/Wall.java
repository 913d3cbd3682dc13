package cn.mingyi.platform.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
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
  private int columns = 1;

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
    em.fontProperty().subscribe(font -> arrange());
    zoom.subscribe(to -> arrange());
    selected.subscribe(cell -> list.refresh());
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

  public void show(List<Group<T>> now) {
    groups = List.copyOf(now);
    arrange();
  }

  /** Brings a cell into sight. */
  public void reveal(T cell) {
    int line = lineOf(cell);
    if (line >= 0) {
      list.scrollTo(Math.max(0, line - 2));
    }
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

  /** Lines are made anew for the width; the cell in hand stays in sight. */
  private void arrange() {
    double size = em.getFont().getSize();
    list.setFixedCellSize(Math.rint(zoom.get().height * size));
    double room = list.getWidth() - 2 * size;
    columns = Math.max(1, (int) (room / (cellWidth() + WallLine.GAP)));
    List<Line<T>> lines = new ArrayList<>();
    for (Group<T> group : groups) {
      lines.add(new Line<>(group, List.of()));
      for (int from = 0; from < group.cells().size(); from += columns) {
        lines.add(
            new Line<>(
                null,
                group.cells().subList(from, Math.min(from + columns, group.cells().size()))));
      }
    }
    list.getItems().setAll(lines);
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

  private int lineOf(T cell) {
    Object wanted = key.apply(cell);
    List<Line<T>> lines = list.getItems();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).cells().stream().anyMatch(c -> key.apply(c).equals(wanted))) {
        return i;
      }
    }
    return -1;
  }

  private void key(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          case UP -> -columns;
          case DOWN -> columns;
          default -> 0;
        };
    List<T> all = groups.stream().flatMap(g -> g.cells().stream()).toList();
    if (all.isEmpty() || (step == 0 && !atAnEnd(event))) {
      return;
    }
    event.consume();
    int to =
        switch (event.getCode()) {
          case HOME -> 0;
          case END -> all.size() - 1;
          default -> Math.clamp(position(all) + (long) step, 0, all.size() - 1);
        };
    T cell = all.get(to);
    choose(cell);
    reveal(cell);
  }

  private static boolean atAnEnd(KeyEvent event) {
    return event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END;
  }

  private int position(List<T> all) {
    return Optional.ofNullable(selected.get())
        .map(now -> all.stream().map(key).toList().indexOf(key.apply(now)))
        .orElse(-1);
  }
}
