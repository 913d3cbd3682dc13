package cn.mingyi.app.window;

import cn.mingyi.app.shell.Area;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Look;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

/** F1: the page of the manual about a place, as it lies in {@code assets/manual}. */
final class ManualWindow {
  private static final Texts TEXTS = Texts.beside(ManualWindow.class);
  private static final double WIDTH = 640;
  private static final double HEIGHT = 700;

  private final Look look;
  private final Window owner;

  ManualWindow(Look look, Window owner) {
    this.look = look;
    this.owner = owner;
  }

  void show(Area area) {
    VBox page = Gap.MEDIUM.column();
    page.getStyleClass().add("page");
    lines(area).forEach(line -> page.getChildren().add(drawn(line)));
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(TEXTS.say("manual"));
    Scene scene = new Scene(new FittingScroll(page), WIDTH, HEIGHT);
    look.install(scene);
    stage.setScene(scene);
    stage.show();
  }

  static List<String> lines(Area area) {
    String resource = "/assets/manual/" + area.key() + ".md";
    try (InputStream in = ManualWindow.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no manual page " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("!["))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node drawn(String line) {
    if (line.startsWith("# ")) {
      return Words.title(line.substring(2));
    }
    if (line.startsWith("## ")) {
      return Words.section(line.substring(3));
    }
    return Words.wrapped(Words.plain(line.startsWith("- ") ? "· " + line.substring(2) : line));
  }
}
