package cn.mingyi.platform.fx;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * A primary action that can be locked. Locked it is grey, not gone, and the reason stands beside
 * it.
 */
public final class LockedButton extends HBox {
  private final Button button;
  private final Label reason = Words.wrapped(Words.toned("", Tone.BAD));

  public LockedButton(String id, String words, Runnable action) {
    button = Buttons.primary(id, words, action);
    reason.setId(id + "-why");
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("gap-12");
    getChildren().addAll(button, reason);
    unlock();
  }

  /**
   * @param why what is missing and what to do, in words; empty when the checklist above says it
   */
  public void lock(String why) {
    button.setDisable(true);
    reason.setText(why);
    show(!why.isEmpty());
  }

  public void unlock() {
    button.setDisable(false);
    show(false);
  }

  public Button button() {
    return button;
  }

  private void show(boolean shown) {
    Shown.when(shown, reason);
  }
}
