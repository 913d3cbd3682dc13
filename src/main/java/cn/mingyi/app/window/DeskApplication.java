package cn.mingyi.app.window;

import cn.mingyi.app.DataPlace;
import cn.mingyi.platform.fx.Look;
import cn.mingyi.platform.fx.WindowFileChoices;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The desk as a JavaFX application. */
public final class DeskApplication extends Application {
  private @Nullable DeskWindow desk;

  @Override
  public void start(Stage stage) {
    // The calendar and the system's own words follow the language of the office.
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    DeskWindow window =
        new DeskWindow(
            stage,
            DataPlace.folder(data(getParameters().getRaw())),
            Clock.system(ZoneId.systemDefault()),
            new Look(),
            new WindowFileChoices(() -> stage));
    desk = window;
    window.start();
  }

  /** {@code --data DIR}. */
  static @Nullable Path data(List<String> args) {
    int at = args.indexOf("--data");
    return at >= 0 && at + 1 < args.size() ? Path.of(args.get(at + 1)) : null;
  }

  @Override
  public void stop() {
    if (desk != null) {
      desk.close();
    }
  }
}
