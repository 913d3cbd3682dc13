package cn.mingyi.platform.fx;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
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
public abstract class WindowTest extends ApplicationTest {
  public static final int WIDTH = 1366;
  public static final int HEIGHT = 768;

  private @Nullable Stage stage;
  private @Nullable Look look;

  @Override
  public void start(Stage stageNow) {
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    Look lookNow = new Look();
    Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    lookNow.install(scene);
    stageNow.setScene(scene);
    stageNow.setX(0);
    stageNow.setY(0);
    stageNow.show();
    stage = stageNow;
    look = lookNow;
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
    T result = WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    settle();
    return result;
  }

  protected void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** The node with this id in any open window. */
  @SuppressWarnings("unchecked")
  protected <N extends Node> N find(String id) {
    return (N)
        fromScreen(() ->
            lookup(node -> id.equals(node.getId()) && shown(node)).queryAll().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no node " + id + " is shown")));
  }

  /** Whether a node with this id is to be seen. */
  protected boolean sees(String id) {
    return fromScreen(
        () -> !lookup(node -> id.equals(node.getId()) && shown(node)).queryAll().isEmpty());
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
    Node node = find(id);
    onScreen(() -> reveal(node));
    clickOn(node);
    settle();
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
    return fromScreen(() -> Window.getWindows().getLast());
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
