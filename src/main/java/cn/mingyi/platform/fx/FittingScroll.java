package cn.mingyi.platform.fx;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * Scrolls up and down only, and asks for exactly the height that its content needs at its width, so
 * that wrapped sentences are not cut where there is room.
 */
public final class FittingScroll extends ScrollPane {
  public FittingScroll(Node content) {
    super(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().add("plain-scroll");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(getContent().prefHeight(width)) + 1;
  }
}
