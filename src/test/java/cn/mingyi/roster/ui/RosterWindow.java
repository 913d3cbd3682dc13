package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.NameText;
import cn.mingyi.platform.fx.Navigator;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.WindowDialogs;
import cn.mingyi.platform.fx.WindowTest;
import cn.mingyi.platform.task.Background;
import cn.mingyi.platform.text.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.testfx.util.WaitForAsyncUtils;

/** A roster screen in the window, with room left for the frame of the program around it. */
abstract class RosterWindow extends WindowTest implements Navigator {
  private static final double SIDE_BAR = 184;
  private static final double HEADER = 55;
  private static final double STATUS_BAR = 28;

  final List<Place> gone = new ArrayList<>();
  final List<Throwable> unhandled = new ArrayList<>();

  @Override
  public void go(Place place) {
    gone.add(place);
  }

  Background background(Executor worker) {
    return new Background(worker, Platform::runLater, unhandled::add, busy -> {});
  }

  WindowDialogs dialogs() {
    return new WindowDialogs(this::stage, look());
  }

  NameText names() {
    return new NameText(new Glyphs());
  }

  void show(Screen screen) {
    put(() -> {
      BorderPane frame = new BorderPane(screen.node());
      frame.setLeft(space(SIDE_BAR, 0));
      frame.setTop(space(0, HEADER));
      frame.setBottom(space(0, STATUS_BAR));
      return frame;
    });
    onScreen(screen::open);
  }

  private static Region space(double width, double height) {
    Region space = new Region();
    space.setMinSize(width, height);
    return space;
  }

  /** Waits for what the background will bring. */
  void until(BooleanSupplier holds) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fromScreen(holds::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError("it did not come about", e);
    }
    settle();
  }

  void big(boolean now) {
    onScreen(() -> look().bigProperty().set(now));
  }
}
