package cn.mingyi.platform.fx;

import javafx.scene.layout.Region;

/** A bar that is red until it is full and then green. */
public final class CoverageBar extends Region {
  private final Region filled = new Region();
  private Share share;

  public CoverageBar(Share share) {
    this.share = share;
    filled.getStyleClass().add("coverage-filled");
    getStyleClass().add("coverage-bar");
    getChildren().add(filled);
    show(share);
  }

  public void show(Share now) {
    share = now;
    getStyleClass().remove("full");
    if (now.full()) {
      getStyleClass().add("full");
    }
    setAccessibleText(now.percent());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    filled.resizeRelocate(0, 0, snapSizeX(getWidth() * share.fraction()), getHeight());
  }
}
