package cn.mingyi.platform.fx;

import cn.mingyi.platform.task.Activity;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/**
 * Whether to show that work is going on. Given to a Background as its activity; turns true when
 * work has lasted 300 ms, so that quick work does not flicker.
 */
public final class Busy implements Activity {
  private static final Duration PATIENCE = Duration.millis(300);

  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private int running;

  public Busy() {
    patience.setOnFinished(event -> busy.set(running > 0));
  }

  @Override
  public void working(boolean begun) {
    running += begun ? 1 : -1;
    if (running == 0) {
      patience.stop();
      busy.set(false);
    } else if (running == 1 && begun) {
      patience.playFromStart();
    }
  }

  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }
}
