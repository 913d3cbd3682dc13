package cn.mingyi.platform.fx;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lets Tab leave a text area, as it leaves every other field. */
final class TabLeaves implements EventHandler<KeyEvent> {
  private final TextArea area;

  TabLeaves(TextArea area) {
    this.area = area;
  }

  @Override
  public void handle(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      event.consume();
      // The text area moves the focus itself when Ctrl is held.
      Event.fireEvent(
          area,
          new KeyEvent(
              KeyEvent.KEY_PRESSED,
              event.getCharacter(),
              event.getText(),
              KeyCode.TAB,
              event.isShiftDown(),
              true,
              event.isAltDown(),
              event.isMetaDown()));
    }
  }
}
