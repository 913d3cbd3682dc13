package cn.mingyi.platform.fx;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A choice among a few, each a chip; the first is chosen. The keys stay with the list below. */
public final class Chips extends HBox {
  private final ToggleGroup group = new ToggleGroup();

  public Chips() {
    getStyleClass().add("gap-4");
    setMinWidth(USE_PREF_SIZE);
  }

  /** Adds a choice. */
  public Chips add(String id, String words, Runnable chosen) {
    ToggleButton chip = new ToggleButton(words);
    chip.setId(id);
    chip.getStyleClass().add("chip");
    chip.setToggleGroup(group);
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setFocusTraversable(false);
    chip.setSelected(getChildren().isEmpty());
    chip.setOnAction(event -> {
      chip.setSelected(true);
      chosen.run();
    });
    getChildren().add(chip);
    return this;
  }
}
