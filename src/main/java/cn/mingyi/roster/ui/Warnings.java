package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.Tone;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What is not in order, above the table in which it is mended. */
final class Warnings {
  private final VBox box = Gap.SMALL.column();

  Warnings() {
    clear();
  }

  Node node() {
    return box;
  }

  Warnings clear() {
    box.getChildren().clear();
    settle();
    return this;
  }

  /**
   * Adds one when there is cause.
   *
   * @param id of the strip
   */
  Warnings add(boolean cause, String id, Tone tone, String sentence, Node... actions) {
    if (cause) {
      Banner banner = new Banner();
      banner.setId(id);
      banner.show(tone, List.of(sentence), actions);
      box.getChildren().add(banner);
      settle();
    }
    return this;
  }

  private void settle() {
    boolean any = !box.getChildren().isEmpty();
    Shown.when(any, box);
  }
}
