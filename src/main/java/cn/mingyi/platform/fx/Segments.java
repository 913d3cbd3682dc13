package cn.mingyi.platform.fx;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** The parts of one screen, named side by side; one of them is shown. */
public final class Segments extends HBox {
  private final ToggleGroup group = new ToggleGroup();

  public Segments() {
    getStyleClass().add("segments");
  }

  /** Adds a part; its words are pressed to go there. */
  public Segments add(String id, String words, Runnable go) {
    ToggleButton part = new ToggleButton(words);
    part.setId(id);
    part.getStyleClass().add("segment");
    part.setMinWidth(USE_PREF_SIZE);
    part.setToggleGroup(group);
    part.setOnAction(event -> {
      part.setSelected(true);
      go.run();
    });
    getChildren().add(part);
    return this;
  }

  /** Adds a way to another screen, which is never itself the part that is shown. */
  public Segments away(String id, String words, Runnable go) {
    getChildren().add(Buttons.link(id, words, go));
    return this;
  }

  /** Marks the part that is shown. */
  public void select(String id) {
    group.getToggles().stream()
        .filter(t -> t instanceof ToggleButton part && id.equals(part.getId()))
        .forEach(t -> t.setSelected(true));
  }
}
