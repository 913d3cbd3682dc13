package cn.mingyi.platform.fx;

import java.util.function.Consumer;
import javafx.scene.image.Image;

/** Draws the pages of a paper, off the FX thread. */
public interface PaperPages {
  /**
   * @param page from 1
   * @param width of the picture in pixels
   * @param then told on the FX thread
   */
  void draw(int page, int width, Consumer<Image> then);

  /** The paper is looked at no longer. */
  default void close() {}
}
