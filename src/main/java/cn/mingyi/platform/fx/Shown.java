package cn.mingyi.platform.fx;

import javafx.scene.Node;

/** Whether a node is there: what is not seen takes no room either. */
public final class Shown {
  private Shown() {}

  public static void when(boolean shown, Node node) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
