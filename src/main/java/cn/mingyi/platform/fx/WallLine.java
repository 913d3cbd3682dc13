package cn.mingyi.platform.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A line of a {@link Wall}; its labels are made once and used again while scrolling. */
final class WallLine<T> extends ListCell<Wall.Line<T>> {
  static final double GAP = 4;

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("in-hand");
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("nothing-yet");

  private final Wall<T> wall;
  private final Label title = Words.strong("");
  private final Label note = Words.hint("");
  private final HBox head = Gap.MEDIUM.row(title, note);
  private final HBox row = new HBox(GAP);
  private final List<Label> labels = new ArrayList<>();

  WallLine(Wall<T> wall) {
    this.wall = wall;
    getStyleClass().add("wall-line");
    note.setMinWidth(Label.USE_PREF_SIZE);
    title.setMinWidth(Label.USE_PREF_SIZE);
    wall.selectedProperty().subscribe(() -> mark());
  }

  @Override
  protected void updateItem(Wall.@Nullable Line<T> line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      return;
    }
    Wall.Group<T> group = line.head();
    if (group != null) {
      title.setText(group.title());
      note.setText(group.note());
      note.getStyleClass().removeIf(css -> css.startsWith("tone-"));
      note.getStyleClass().add(group.noteTone().css());
      setGraphic(head);
      return;
    }
    show(line.cells());
    setGraphic(row);
  }

  private void show(List<T> cells) {
    while (labels.size() < cells.size()) {
      Label label = new Label();
      label.getStyleClass().add("wall-cell");
      labels.add(label);
    }
    if (row.getChildren().size() != cells.size()) {
      row.getChildren().setAll(labels.subList(0, cells.size()));
    }
    for (int i = 0; i < cells.size(); i++) {
      draw(labels.get(i), cells.get(i));
    }
  }

  /** The cell in hand changed: nothing else has to be drawn. */
  private void mark() {
    Wall.Line<T> line = getItem();
    if (line != null && line.head() == null) {
      for (int i = 0; i < line.cells().size(); i++) {
        labels.get(i).pseudoClassStateChanged(SELECTED, wall.isSelected(line.cells().get(i)));
      }
    }
  }

  private void draw(Label label, T cell) {
    Wall.Face face = wall.face.apply(cell);
    String tone = face.tone().css();
    if (!label.getStyleClass().contains(tone)) {
      label.getStyleClass().removeIf(css -> css.startsWith("tone-"));
      label.getStyleClass().add(tone);
    }
    label.pseudoClassStateChanged(SELECTED, wall.isSelected(cell));
    label.pseudoClassStateChanged(OPEN, face.glyph().isEmpty());
    label.setText(words(face));
    label.setAccessibleText(face.code() + " " + face.name() + " " + face.word());
    double width = wall.cellWidth();
    label.setMinWidth(width);
    label.setPrefWidth(width);
    label.setMaxWidth(width);
    label.setMaxHeight(Double.MAX_VALUE);
    label.setOnMouseClicked(event -> wall.choose(cell));
  }

  private String words(Wall.Face face) {
    String first = (face.code() + " " + face.glyph()).strip();
    return switch (wall.zoom.get()) {
      case SMALL -> first;
      case MEDIUM -> first + "\n" + face.name();
      case LARGE -> first + "\n" + face.name() + "\n" + face.word();
    };
  }
}
