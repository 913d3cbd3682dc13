package cn.mingyi.platform.fx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of screens, to be looked at: target/screens/NAME.png. */
public final class Picture {
  private static final Path FOLDER = Path.of("target", "screens");

  /** Apart, since it outlives the mended test and must not be taken for a screen. */
  private static final Path FAILURES = Path.of("target", "failed-screens");

  private Picture() {}

  /** Takes a picture of a scene that is shown. */
  public static Path of(Scene scene, String name) {
    return of(scene, FOLDER, name);
  }

  /** What the screen looked like when a test gave up: target/failed-screens/NAME.png. */
  public static Path ofFailure(Scene scene, String name) {
    return of(scene, FAILURES, name);
  }

  private static Path of(Scene scene, Path folder, String name) {
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage image =
        WaitForAsyncUtils.waitForAsyncFx(
            20_000,
            () -> {
              scene.getRoot().applyCss();
              scene.getRoot().layout();
              return scene.snapshot(null);
            });
    Path file = folder.resolve(name + ".png");
    try {
      Files.createDirectories(folder);
      ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
