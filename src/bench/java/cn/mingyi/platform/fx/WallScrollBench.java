package cn.mingyi.platform.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One frame of a wall of 5,000 cells at 1366×768 while it is scrolled by three lines, and of the
 * wall after one entry: styled, laid out and drawn by software. The rival has a label for each of
 * the cells in a scroll pane, in the same style.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WallScrollBench {
  private static final int CELLS = 5000;
  private static final int GROUPS = 10;
  private static final int STEP = 3;

  record Household(int number, boolean asked) {
    String code() {
      return "%04d".formatted(number);
    }

    Wall.Face face() {
      return new Wall.Face(
          code(),
          "户" + number,
          asked ? "✓" : "",
          asked ? "同意" : "未征求",
          asked ? Tone.OK : Tone.NEUTRAL);
    }
  }

  private final WritableImage image = new WritableImage(1366, 768);
  private final List<Label> labels = new ArrayList<>();
  private Wall<Household> wall;
  private Scene wallScene;
  private ScrollPane plain;
  private Scene plainScene;
  private int at;
  private boolean asked;

  @Setup(Level.Trial)
  public void open() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    onScreen(() -> {
      Look look = new Look();
      wall = new Wall<>("wall", Household::number, Household::face);
      wallScene = scene(look, new StackPane(wall));
      wall.show(groups(false));
      FlowPane cells = new FlowPane(WallLine.GAP, WallLine.GAP);
      IntStream.range(0, CELLS).forEach(i -> labels.add(label(household(i, false))));
      cells.getChildren().addAll(labels);
      plain = new ScrollPane(cells);
      plain.setFitToWidth(true);
      plainScene = scene(look, new StackPane(plain));
      draw(wallScene);
      draw(plainScene);
      return true;
    });
  }

  private static Scene scene(Look look, Parent root) {
    Scene scene = new Scene(root, 1366, 768);
    look.install(scene);
    return scene;
  }

  @TearDown(Level.Trial)
  public void close() {
    Platform.exit();
  }

  @Benchmark
  public boolean scrolledWall() throws Exception {
    return onScreen(() -> {
      int lines = wall.node().getItems().size();
      at = (at + STEP) % (lines - 30);
      wall.node().scrollTo(at);
      return draw(wallScene);
    });
  }

  /** What a frame costs the FX thread: another thread draws. */
  @Benchmark
  public boolean scrolledWallUndrawn() throws Exception {
    return onScreen(() -> {
      int lines = wall.node().getItems().size();
      at = (at + STEP) % (lines - 30);
      wall.node().scrollTo(at);
      return styled(wallScene);
    });
  }

  @Benchmark
  public boolean scrolledLabels() throws Exception {
    return onScreen(() -> {
      at = (at + STEP) % 200;
      plain.setVvalue(at / 200.0);
      return draw(plainScene);
    });
  }

  @Benchmark
  public boolean wallAfterAnEntry() throws Exception {
    asked = !asked;
    return onScreen(() -> {
      wall.show(groups(asked));
      return draw(wallScene);
    });
  }

  @Benchmark
  public boolean labelsAfterAnEntry() throws Exception {
    asked = !asked;
    return onScreen(() -> {
      for (int i = 0; i < CELLS; i++) {
        write(labels.get(i), household(i, asked && i == 7));
      }
      return draw(plainScene);
    });
  }

  private boolean draw(Scene scene) {
    return styled(scene) && scene.snapshot(image) != null;
  }

  private static boolean styled(Scene scene) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return true;
  }

  /** Every seventh is still to be asked, and one has just been. */
  private static Household household(int i, boolean entered) {
    return new Household(i + 1, entered || i % 7 != 0);
  }

  private static List<Wall.Group<Household>> groups(boolean entered) {
    return IntStream.range(0, GROUPS)
        .mapToObj(g ->
            new Wall.Group<>(
                "第" + (g + 1) + "村民小组",
                CELLS / GROUPS + " 户",
                Tone.NEUTRAL,
                IntStream.range(g * CELLS / GROUPS, (g + 1) * CELLS / GROUPS)
                    .mapToObj(i -> household(i, entered && i == 7))
                    .toList()))
        .toList();
  }

  private static Label label(Household household) {
    Label label = new Label();
    label.setMinSize(56, 26);
    label.getStyleClass().add("wall-cell");
    write(label, household);
    return label;
  }

  private static void write(Label label, Household household) {
    Wall.Face face = household.face();
    label.setText((face.code() + " " + face.glyph()).strip());
    if (!label.getStyleClass().contains(face.tone().css())) {
      label.getStyleClass().removeIf(css -> css.startsWith("tone-"));
      label.getStyleClass().add(face.tone().css());
    }
  }

  private static <T> T onScreen(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }
}
