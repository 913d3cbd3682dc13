package cn.mingyi.platform.fx;

import atlantafx.base.theme.PrimerLight;
import cn.mingyi.platform.text.FontFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * How every window looks: the shipped fonts, AtlantaFX underneath, our style sheet above it, and
 * 大字模式, which a second style sheet switches on by enlarging the root's font; every size in the
 * sheets is in em, so everything grows with it.
 *
 * <p>Made once, on the FX thread, before the first scene. Names with rare characters are drawn by
 * {@link NameText}.
 */
public final class Look {
  /** How much larger 大字模式 is. */
  public static final double BIG = 1.35;

  private static final List<FontFile> SCREEN_FONTS =
      List.of(
          FontFile.NOTO_SANS,
          FontFile.NOTO_SANS_BOLD,
          FontFile.NOTO_SERIF_BLACK,
          FontFile.NOTO_SERIF);
  private static final double ANY_SIZE = 15;

  private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
  private final BooleanProperty big = new SimpleBooleanProperty(this, "big");
  private final String sheet = sheet("mingyi.css");
  private final String bigSheet = sheet("mingyi-big.css");

  public Look() {
    SCREEN_FONTS.forEach(Look::load);
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    big.subscribe(() -> scenes.forEach(this::dress));
  }

  /** Dresses a scene, now and whenever 大字模式 is switched. Every new window needs it. */
  public void install(Scene scene) {
    scenes.add(scene);
    dress(scene);
  }

  /** 大字模式. */
  public BooleanProperty bigProperty() {
    return big;
  }

  private void dress(Scene scene) {
    scene.getStylesheets().setAll(big.get() ? List.of(sheet, bigSheet) : List.of(sheet));
  }

  private static void load(FontFile file) {
    try (InputStream stream = file.open()) {
      if (Font.loadFont(stream, ANY_SIZE) == null) {
        throw new IllegalStateException("the screen cannot load " + file.resource());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Look.class.getResource(name), name).toExternalForm();
  }
}
