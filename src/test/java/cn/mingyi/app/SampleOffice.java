package cn.mingyi.app;

import cn.mingyi.app.shell.Area;
import cn.mingyi.app.shell.ShellActions;
import cn.mingyi.app.shell.ShellState;
import cn.mingyi.app.shell.ShellView;
import cn.mingyi.platform.fx.FakeFileChoices;
import cn.mingyi.platform.fx.NoPapers;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.WindowDialogs;
import cn.mingyi.platform.fx.WindowTest;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.task.Background;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A window with the frame over the sample village; every test has a copy of its own. The store is
 * opened on the screen's thread, since work is done there at once.
 */
public abstract class SampleOffice extends WindowTest {
  protected static final Clock CLOCK = SampleFolder.CLOCK;

  @TempDir protected Path folder;

  protected final FakeFileChoices files = new FakeFileChoices();
  protected final List<Place> gone = new ArrayList<>();
  private @Nullable AppServices services;

  @BeforeAll
  static void createSample() {
    SampleFolder.make();
  }

  @BeforeEach
  void openOffice() {
    Path data = folder.resolve("data");
    SampleFolder.copyTo(data);
    services = fromScreen(() -> AppServices.open(new DataFolder(data), CLOCK));
  }

  @AfterEach
  void closeOffice() {
    onScreen(() -> services().close());
  }

  protected AppServices services() {
    return Objects.requireNonNull(services);
  }

  protected ScreenTools tools() {
    return new ScreenTools(
        atOnce(),
        atOnce(),
        new WindowDialogs(this::stage, look()),
        files,
        new NoPapers(),
        gone::add,
        cn.mingyi.platform.fx.Drafts.NONE,
        (title, heads, lines) -> {},
        CLOCK);
  }

  /**
   * Work done at once on the screen's thread; what follows comes after the handlers were given, as
   * with a thread of its own.
   */
  public static Background atOnce() {
    return new Background(
        Runnable::run,
        Platform::runLater,
        failure -> {
          throw new AssertionError("nobody handled this failure", failure);
        },
        busy -> {});
  }

  /** Puts a screen into the frame. */
  protected void show(Area area, Supplier<Screen> screen) {
    put(() -> {
      ShellState state = new ShellState();
      state.showVillage("槐树沟村");
      state.showDay(LocalDate.now(CLOCK));
      state.showOperator("文书", "王秀英");
      state.showBackup("今天 08:02");
      state.showTrail(services().store().trail().entries(), services().store().trail().mark());
      state.showCounts(412, 1235);
      ShellView shell =
          new ShellView(
              state,
              List.of(
                  Area.DESK,
                  Area.DELIBERATION,
                  Area.CONSULTATION,
                  Area.FINANCE,
                  Area.ROSTER,
                  Area.LEDGER,
                  Area.SETTINGS),
              new Actions(),
              Optional.empty());
      shell.show(area, screen.get());
      return shell.node();
    });
  }

  private final class Actions implements ShellActions {
    @Override
    public void go(Place place) {
      gone.add(place);
    }

    @Override
    public void manual(Area area) {}

    @Override
    public void back() {}

    @Override
    public void operator() {}
  }
}
