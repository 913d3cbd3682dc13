package cn.mingyi.platform.fx;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A test with a window of 1366×768 on JavaFX's headless platform. Nodes are found by their whole id
 * ({@code motion-form/title}).
 *
 * <pre>
 * class MotionViewTest extends WindowTest {
 *   {@literal @}Test void refuses() {
 *     put(() -&gt; new MotionView(model).node());
 *     type("motion-form/title", "修路");
 *     press("motion-form/submit");
 *     assertThat(words("motion-form/title-error")).contains("…");
 *     picture("motion-refused");
 *   }
 * }
 * </pre>
 */
@ResourceLock("screen")
public abstract class WindowTest extends ApplicationTest {
  public static final int WIDTH = 1366;
  public static final int HEIGHT = 768;

  /** Turns of the screen with 10 ms between them: two frames at least. */
  private static final int SETTLING = 4;

  private static final int POINTING = 20;

  /**
   * One for all tests, as for all windows of the program: loading the fonts takes half a second.
   */
  private static @Nullable Look look;

  private @Nullable Stage stage;

  @Override
  public void start(Stage stageNow) {
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    if (look == null) {
      look = new Look();
    }
    look.bigProperty().set(false);
    Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    look.install(scene);
    stageNow.setScene(scene);
    stageNow.setX(0);
    stageNow.setY(0);
    stageNow.show();
    stage = stageNow;
  }

  protected Stage stage() {
    return Objects.requireNonNull(stage);
  }

  protected Look look() {
    return Objects.requireNonNull(look);
  }

  /** Fills the window. */
  protected void put(Supplier<Parent> content) {
    onScreen(() -> stage().getScene().setRoot(content.get()));
  }

  /** Runs on the FX thread and waits until everything has settled. */
  protected void onScreen(Runnable work) {
    fromScreen(() -> {
      work.run();
      return true;
    });
  }

  protected <T> T fromScreen(java.util.concurrent.Callable<T> work) {
    T result = ask(work);
    settle();
    return result;
  }

  /** Only reads, so there is nothing that would have to settle. */
  private static <T> T ask(java.util.concurrent.Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
  }

  protected void settle() {
    WaitForAsyncUtils.waitForFxEvents(SETTLING);
  }

  /** The node with this id in any open window. */
  @SuppressWarnings("unchecked")
  protected <N extends Node> N find(String id) {
    return (N)
        ask(() ->
            lookup(node -> id.equals(node.getId()) && shown(node)).queryAll().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no node " + id + " is shown")));
  }

  /** Whether a node with this id is to be seen. */
  protected boolean sees(String id) {
    return ask(() -> !lookup(node -> id.equals(node.getId()) && shown(node)).queryAll().isEmpty());
  }

  /** The words of a label, a button or a field. */
  protected String words(String id) {
    Node node = find(id);
    return switch (node) {
      case Labeled labeled -> labeled.getText();
      case TextInputControl text -> text.getText();
      default -> throw new AssertionError(id + " has no words");
    };
  }

  /** Goes to the field, empties it and types; Chinese too. */
  protected void type(String id, String text) {
    TextInputControl field = find(id);
    onScreen(() -> {
      field.requestFocus();
      field.selectAll();
      field.replaceSelection("");
      field.replaceSelection(text);
    });
  }

  /** Clicks. */
  protected void press(String id) {
    pointAt(id);
    clickOn(MouseButton.PRIMARY);
    settle();
  }

  /**
   * The mouse is there at once, since gliding takes a second; what the screen moves away meanwhile
   * or draws anew is looked for and pointed at again.
   */
  private void pointAt(String id) {
    for (int tries = 0; tries < POINTING; tries++) {
      Point2D at =
          ask(() -> {
            Node node = now(id);
            if (node == null) {
              return Point2D.ZERO;
            }
            node.getScene().getRoot().applyCss();
            node.getScene().getRoot().layout();
            reveal(node);
            return point(node).query();
          });
      if (at.equals(Point2D.ZERO)) {
        sleep(100);
        continue;
      }
      robotContext().getMouseRobot().moveNoWait(at);
      settle();
      if (ask(
          () -> {
            Node node = now(id);
            return node != null && node.isHover() && point(node).query().equals(at);
          })) {
        return;
      }
    }
    find(id);
  }

  /** The node as it is in this turn of the screen. */
  private @Nullable Node now(String id) {
    return lookup(node -> id.equals(node.getId()) && shown(node)).queryAll().stream()
        .findFirst()
        .orElse(null);
  }

  /** Scrolls as a person would before clicking. */
  private static void reveal(Node node) {
    for (Node n = node.getParent(); n != null; n = n.getParent()) {
      if (n instanceof ScrollPane scroll && scroll.getContent() != null) {
        Bounds seen = scroll.getViewportBounds();
        Bounds content = scroll.getContent().getLayoutBounds();
        Bounds wanted = scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double hidden = content.getHeight() - seen.getHeight();
        if (hidden > 0) {
          double top = Math.clamp(wanted.getCenterY() - seen.getHeight() / 2, 0, hidden);
          scroll.setVvalue(top / hidden);
          scroll.layout();
        }
        return;
      }
    }
  }

  protected void keys(KeyCode... codes) {
    push(codes);
    settle();
  }

  /** Writes the window to target/screens. */
  protected void picture(String name) {
    Picture.of(stage().getScene(), name);
  }

  /** The window that lies on top: a dialog, or the test's own. */
  protected Window top() {
    return ask(() -> Window.getWindows().getLast());
  }

  protected static boolean shown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void stop() {
    Platform.runLater(() -> java.util.List.copyOf(Window.getWindows()).forEach(Window::hide));
  }
}
