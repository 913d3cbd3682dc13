package cn.mingyi.app.window;

import cn.mingyi.app.SampleFolder;
import cn.mingyi.platform.fx.FakeFileChoices;
import cn.mingyi.platform.fx.Picture;
import cn.mingyi.platform.fx.WindowTest;
import cn.mingyi.platform.store.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.util.WaitForAsyncUtils;

/** A test that drives the whole wired program in its window, on a folder of files. */
abstract class DeskWindowTest extends WindowTest {
  final MovableClock clock = new MovableClock(SampleFolder.MONDAY, SampleFolder.ZONE);
  final FakeFileChoices files = new FakeFileChoices();
  private @Nullable DeskWindow desk;
  private @Nullable Path folder;

  /** The folder to open; a new one holding the sample village unless a test says otherwise. */
  Path makeFolder() {
    try {
      Path copy = Files.createTempDirectory("mingyi-desk");
      SampleFolder.copyTo(copy);
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Outside the window's own thread, which TestFX watches. */
  @BeforeAll
  static void makeSample() {
    SampleFolder.make();
  }

  @Override
  public void start(Stage stage) {
    super.start(stage);
    folder = makeFolder();
    desk = new DeskWindow(stage, new DataFolder(folder), clock, look(), files);
    desk.start();
  }

  @Override
  public void stop() {
    Objects.requireNonNull(desk).close();
    super.stop();
  }

  Path folder() {
    return Objects.requireNonNull(folder);
  }

  DeskWindow desk() {
    return Objects.requireNonNull(desk);
  }

  /** Waits for what background work brings. */
  void await(String what, BooleanSupplier there) {
    try {
      WaitForAsyncUtils.waitFor(45, TimeUnit.SECONDS, there::getAsBoolean);
      settle();
    } catch (TimeoutException e) {
      Picture.ofFailure(stage().getScene(), getClass().getSimpleName());
      throw new AssertionError("never came: " + what, e);
    }
  }

  void await(String id) {
    await(id, () -> sees(id));
  }
}
