package cn.mingyi.platform.fx;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

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

  /** Goes along when the keyboard moves to a field that is not in sight. */
  public FittingScroll followingFocus() {
    addEventFilter(KeyEvent.KEY_RELEASED, event -> revealFocus());
    return this;
  }

  /** Brings what has the focus into sight. */
  public void revealFocus() {
    Node focused = getScene() == null ? null : getScene().getFocusOwner();
    if (focused == null) {
      return;
    }
    for (Node n = focused; n != null; n = n.getParent()) {
      if (n.equals(getContent())) {
        reveal(focused);
        return;
      }
    }
  }

  private void reveal(Node node) {
    layout();
    Bounds wanted = getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double seen = getViewportBounds().getHeight();
    double hidden = getContent().getLayoutBounds().getHeight() - seen;
    double top = getVvalue() * hidden;
    if (hidden > 0 && (wanted.getMinY() < top || wanted.getMaxY() > top + seen)) {
      setVvalue(Math.clamp((wanted.getCenterY() - seen / 2) / hidden, 0, 1));
    }
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
