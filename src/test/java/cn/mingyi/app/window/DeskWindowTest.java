package cn.mingyi.app.window;

import cn.mingyi.app.sample.SampleVillage;
import cn.mingyi.platform.fx.FakeFileChoices;
import cn.mingyi.platform.fx.Look;
import cn.mingyi.platform.fx.WindowTest;
import cn.mingyi.platform.store.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.util.WaitForAsyncUtils;

/** A test that drives the whole wired program in its window, on a folder of files. */
abstract class DeskWindowTest extends WindowTest {
  static final Instant MONDAY = Instant.parse("2026-11-23T01:30:00Z");
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Clock CLOCK = Clock.fixed(MONDAY, ZONE);

  final MovableClock clock = new MovableClock(MONDAY, ZONE);

  private static @Nullable Path sample;

  final FakeFileChoices files = new FakeFileChoices();
  private @Nullable DeskWindow desk;
  private @Nullable Path folder;

  /** The folder to open; a new one holding the sample village unless a test says otherwise. */
  Path makeFolder() {
    return copyOfSample();
  }

  /** Outside the window's own thread, which TestFX watches. */
  @BeforeAll
  static void makeSample() {
    copyOfSample();
  }

  @Override
  public void start(Stage stage) {
    super.start(stage);
    folder = makeFolder();
    desk = new DeskWindow(stage, new DataFolder(folder), clock, new Look(), files);
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
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, there::getAsBoolean);
      settle();
    } catch (TimeoutException e) {
      picture("failed-" + getClass().getSimpleName());
      throw new AssertionError("never came: " + what, e);
    }
  }

  void await(String id) {
    await(id, () -> sees(id));
  }

  /** Making the sample takes seconds, so it is made once and copied. */
  private static synchronized Path copyOfSample() {
    try {
      if (sample == null) {
        sample = Files.createTempDirectory("mingyi-sample-village");
        SampleVillage.create(new DataFolder(sample), CLOCK);
      }
      Path copy = Files.createTempDirectory("mingyi-desk");
      try (Stream<Path> all = Files.walk(sample)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          Path target = copy.resolve(sample.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
