package cn.mingyi.app.shell;

import cn.mingyi.platform.fx.Look;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/** The program's window: never smaller than 1024×700, back where it was left. */
public final class ShellWindow {
  private static final double MIN_WIDTH = 1024;
  private static final double MIN_HEIGHT = 700;
  private static final double USUAL_WIDTH = 1366;
  private static final double USUAL_HEIGHT = 768;

  private final Stage stage;
  private final WindowPlaces places;

  public ShellWindow(Stage stage, ShellView view, Look look, WindowPlaces places) {
    this.stage = stage;
    this.places = places;
    Scene scene = new Scene(view.node(), USUAL_WIDTH, USUAL_HEIGHT);
    look.install(scene);
    stage.setScene(scene);
    stage.setMinWidth(MIN_WIDTH);
    stage.setMinHeight(MIN_HEIGHT);
    stage.addEventHandler(
        WindowEvent.WINDOW_HIDING,
        event -> {
          remember();
          view.close();
        });
    places.last().ifPresent(this::put);
  }

  public void show() {
    stage.show();
  }

  private void put(WindowPlace place) {
    stage.setWidth(Math.max(MIN_WIDTH, place.width()));
    stage.setHeight(Math.max(MIN_HEIGHT, place.height()));
    // A second screen may have been taken away since.
    if (!Screen.getScreensForRectangle(place.x(), place.y(), MIN_WIDTH / 2, MIN_HEIGHT / 2)
        .isEmpty()) {
      stage.setX(place.x());
      stage.setY(Math.max(0, place.y()));
    }
    stage.setMaximized(place.maximised());
  }

  private void remember() {
    places.remember(
        new WindowPlace(
            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()));
  }
}
