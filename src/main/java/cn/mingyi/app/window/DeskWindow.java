package cn.mingyi.app.window;

import cn.mingyi.app.AppServices;
import cn.mingyi.app.Founding;
import cn.mingyi.app.PaperWiring;
import cn.mingyi.app.sample.SampleVillage;
import cn.mingyi.app.shell.Area;
import cn.mingyi.app.shell.ShellActions;
import cn.mingyi.app.shell.ShellState;
import cn.mingyi.app.shell.ShellView;
import cn.mingyi.app.shell.ShellWindow;
import cn.mingyi.platform.fx.Busy;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.Look;
import cn.mingyi.platform.fx.PaperDesk;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.WindowDialogs;
import cn.mingyi.platform.pdf.PaperPrinter;
import cn.mingyi.platform.pdf.SystemPrinters;
import cn.mingyi.platform.store.Backups;
import cn.mingyi.platform.store.DataFolder;
import cn.mingyi.platform.store.FolderHeld;
import cn.mingyi.platform.store.StoreDamaged;
import cn.mingyi.platform.task.Job;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.domain.VillageProfile;
import cn.mingyi.village.ui.FirstUseView;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program's window over one data folder: opening, first use, going from place to place. */
public final class DeskWindow implements ShellActions {
  private static final Texts TEXTS = Texts.beside(DeskWindow.class);

  private static final double FIRST_WIDTH = 1366;
  private static final double FIRST_HEIGHT = 768;

  private final Stage stage;
  private final DataFolder folder;
  private final Clock clock;
  private final Look look;
  private final ShellState state = new ShellState();
  private final DeskActivity activity;
  private final DeskThreads threads;
  private final Dialogs dialogs;
  private final ScreenTools tools;
  private final DiagnosisFiles diagnoses;
  private final FileDrafts drafts;
  private final DeskMemory memory;
  private final StatusReport status;
  private final Deque<Place> visited = new ArrayDeque<>();
  private final PaperWiring papers = PaperWiring.make();
  private @Nullable OpenFolder open;
  private @Nullable ShellView shell;

  /** Where to go once the frame is up: it was asked for while there was none. */
  private @Nullable Place wanted;

  private @Nullable Screens screens;
  private boolean closed;

  public DeskWindow(Stage stage, DataFolder folder, Clock clock, Look look, FileChoices files) {
    this.stage = stage;
    this.folder = folder;
    this.clock = clock;
    this.look = look;
    dialogs = new WindowDialogs(() -> stage, look);
    status = new StatusReport(state, clock);
    Busy busy = new Busy();
    state.busyProperty().bind(busy.busyProperty());
    activity = new DeskActivity(busy, state, Platform::runLater);
    threads =
        new DeskThreads(
            Platform::runLater,
            new Failures(() -> dialogs, this::diagnose),
            activity,
            this::afterDeed);
    diagnoses = new DiagnosisFiles(folder, threads, dialogs, files);
    drafts = new FileDrafts(folder.drafts(), threads.documents());
    PaperDesk preview =
        new PreviewPapers(
            threads, dialogs, files, new PaperPrinter(new SystemPrinters()), look, () -> stage);
    tools =
        new ScreenTools(
            threads.database(),
            threads.documents(),
            dialogs,
            files,
            preview,
            this,
            drafts,
            new WorkbookTableFiles(threads.documents(), dialogs, files),
            clock);
    memory = new DeskMemory(folder.root().resolve("desk.properties"));
    stage.setTitle(TEXTS.say("window.title"));
    stage.setOnCloseRequest(event -> close());
  }

  /** How opening went. */
  private sealed interface Opening {
    record Opened(
        OpenFolder folder,
        Optional<VillageProfile> village,
        Map<String, Map<String, String>> drafts)
        implements Opening {}

    record Held(FolderHeld by) implements Opening {}

    record Damaged(StoreDamaged how) implements Opening {}
  }

  /** Opens the folder and shows what it holds. */
  public void start() {
    start(false);
  }

  private void start(boolean rebuild) {
    threads.database().run(() -> opening(rebuild)).onSuccess(this::opened);
  }

  private Opening opening(boolean rebuild) {
    try {
      OpenFolder opened = OpenFolder.open(folder, clock, rebuild);
      open = opened;
      return new Opening.Opened(
          opened, resumed(opened.services()), FileDrafts.read(folder.drafts()));
    } catch (FolderHeld held) {
      return new Opening.Held(held);
    } catch (StoreDamaged damaged) {
      return new Opening.Damaged(damaged);
    }
  }

  /** A founding that was interrupted is finished before anything else. */
  private static Optional<VillageProfile> resumed(AppServices services) {
    return new Founding(
            services.village().keepProfile(),
            services.deliberation().keepRules(),
            services.disclosure().keepCatalogue(),
            () -> {})
        .resume();
  }

  private void opened(Opening how) {
    switch (how) {
      case Opening.Opened(OpenFolder now, var village, var begun) -> {
        drafts.begin(begun);
        look.bigProperty().set(memory.big());
        look.bigProperty().subscribe(memory::rememberBig);
        now.onCalledToFront(() -> Platform.runLater(this::toFront));
        List<String> mended = now.services().store().report();
        show(now, village);
        if (!mended.isEmpty()) {
          dialogs.message(TEXTS.say("mended"), mended);
        }
      }
      case Opening.Held(FolderHeld by) -> held(by);
      case Opening.Damaged(StoreDamaged damaged) -> damaged(damaged);
    }
  }

  private void held(FolderHeld by) {
    // The other window comes to front; only when it does not answer is there something to say.
    if (by.holder().callToFront()) {
      Platform.exit();
      return;
    }
    showEmpty();
    dialogs.message(TEXTS.say("held.title"), List.of(by.sentence()));
  }

  private void damaged(StoreDamaged damaged) {
    showEmpty();
    dialogs.confirm(
        new Dialogs.Question(
            TEXTS.say("damaged.title"),
            damaged.sentence() + "\n" + TEXTS.say("damaged.text"),
            TEXTS.say("damaged.rebuild"),
            false),
        () -> start(true));
  }

  /** A dialog needs a window under it. */
  private void showEmpty() {
    shell = new ShellView(state, Screens.areas(), this, Optional.empty());
    new ShellWindow(stage, shell, look, memory).show();
  }

  private void show(OpenFolder now, Optional<VillageProfile> village) {
    state.showDay(LocalDate.now(clock));
    visited.clear();
    if (shell != null) {
      shell.close();
    }
    screens =
        new Screens(
            now.services(),
            papers,
            tools,
            look.bigProperty(),
            new Screens.FolderChanges(this::restore, this::endTrial));
    if (village.isPresent()) {
      showDesk(village.get());
    } else {
      showFirstUse(now);
    }
  }

  private void showDesk(VillageProfile village) {
    state.showVillage(village.name());
    state.showOperator(TEXTS.say("role.clerk"), village.clerk());
    shell = new ShellView(state, Screens.areas(), this, Optional.empty());
    new ShellWindow(stage, shell, look, memory).show();
    Place first = wanted == null ? Place.of(Area.DESK.key()) : wanted;
    wanted = null;
    go(first);
  }

  /** In place of the frame until there is a village. */
  private void showFirstUse(OpenFolder now) {
    shell = null;
    AppServices services = now.services();
    FirstUseView first =
        new FirstUseView(
            new Founding(
                services.village().keepProfile(),
                services.deliberation().keepRules(),
                services.disclosure().keepCatalogue(),
                () -> now.whileClosed(this::makeSample)),
            this::readAnew,
            this::readAnew,
            tools);
    Scene scene = new Scene(first.node(), FIRST_WIDTH, FIRST_HEIGHT);
    look.install(scene);
    stage.setScene(scene);
    stage.show();
    first.open();
  }

  /** The sample takes the place of what was in the folder, which held no village. */
  private void makeSample() {
    Backups.setAside(folder, clock);
    SampleVillage.create(folder, clock);
  }

  private void readAnew() {
    changeFolder(() -> {});
  }

  private void toFront() {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  @Override
  public void go(Place place) {
    OpenFolder now = open;
    ShellView frame = shell;
    Screens all = screens;
    if (now == null || frame == null || all == null) {
      wanted = place;
      return;
    }
    if (!place.equals(visited.peek())) {
      visited.push(place);
    }
    frame.show(Screens.area(place), all.at(place));
    threads.database().run(() -> status.counts(now.services()));
  }

  /** Read after each piece of database work, on its thread. */
  private void afterDeed() {
    OpenFolder now = open;
    if (now != null) {
      status.trail(now.services());
    }
  }

  private void diagnose(String code) {
    diagnoses.save(code, () -> open == null ? null : open.services());
  }

  /** An empty folder for the own village; the sample is kept beside it. */
  private void endTrial() {
    drafts.forgetAll();
    changeFolder(() -> Backups.setAside(folder, clock));
  }

  private void restore(Path backup) {
    drafts.forgetAll();
    changeFolder(() -> Backups.restore(backup, folder, clock));
  }

  private void changeFolder(Runnable work) {
    OpenFolder now = open;
    if (now == null) {
      return;
    }
    threads
        .database()
        .run(() -> {
          now.whileClosed(work);
          return now.services().village().profiles().find();
        })
        .onSuccess(village -> show(now, village));
  }

  /** Work on the open folder, for tests that cannot click through a whole village. */
  Job<Boolean> work(Consumer<AppServices> work) {
    return threads
        .database()
        .run(() -> work.accept(Objects.requireNonNull(open, "not open").services()));
  }

  /** 大字模式. */
  void bigType(boolean big) {
    look.bigProperty().set(big);
  }

  @Override
  public void manual(Area area) {
    new ManualWindow(look, stage).show(area);
  }

  @Override
  public void back() {
    if (visited.size() > 1) {
      visited.pop();
      go(visited.pop());
    }
  }

  @Override
  public void operator() {
    go(Place.of(Area.SETTINGS.key()));
  }

  /** Ends the work and gives the folder free. */
  public void close() {
    // Both the window's cross and the end of the program come here.
    if (closed) {
      return;
    }
    closed = true;
    if (shell != null) {
      shell.close();
    }
    activity.cancelAll();
    threads.close(() -> {
      OpenFolder now = open;
      if (now != null) {
        open = null;
        now.close();
      }
    });
  }
}
