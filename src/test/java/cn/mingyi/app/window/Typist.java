package cn.mingyi.app.window;

import java.util.Objects;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.testfx.robot.KeyboardRobot;

/**
 * Strikes keys one after the other without looking whether the program keeps up, and counts them.
 */
final class Typist {
  private final KeyboardRobot keyboard;
  private final Window window;
  private final int pause;
  private int strokes;

  /**
   * @param pause milliseconds between two keys
   */
  Typist(KeyboardRobot keyboard, Window window, int pause) {
    this.keyboard = keyboard;
    this.window = window;
    this.pause = pause;
  }

  int strokes() {
    return strokes;
  }

  void strike(KeyCode code) {
    strokes++;
    keyboard.pressNoWait(code);
    keyboard.releaseNoWait(code);
    WaitFor.millis(pause);
  }

  /** With Ctrl held down: one stroke. */
  void control(KeyCode code) {
    strokes++;
    keyboard.pressNoWait(KeyCode.CONTROL);
    keyboard.pressNoWait(code);
    keyboard.releaseNoWait(code);
    keyboard.releaseNoWait(KeyCode.CONTROL);
    WaitFor.millis(pause);
  }

  /** Latin letters and digits, each by its key. */
  void spell(String text) {
    text.chars()
        .mapToObj(c ->
            Objects.requireNonNull(
                KeyCode.getKeyCode(Character.toString(c).toUpperCase(java.util.Locale.ROOT))))
        .forEach(this::strike);
  }

  /**
   * Chinese as the input method hands it over, to whatever has the focus; a stroke for each sign.
   */
  void write(String chinese) {
    strokes += chinese.codePointCount(0, chinese.length());
    Platform.runLater(() -> {
      Scene scene = window.getScene();
      chinese
          .codePoints()
          .forEach(sign -> {
            Node owner = scene.getFocusOwner();
            Event.fireEvent(
                owner,
                new KeyEvent(
                    KeyEvent.KEY_TYPED,
                    Character.toString(sign),
                    "",
                    KeyCode.UNDEFINED,
                    false,
                    false,
                    false,
                    false));
          });
    });
    WaitFor.millis(pause);
  }
}
