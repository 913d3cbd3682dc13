package cn.mingyi.platform.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The distances between things (4 8 12 16 22), and rows and columns made with them. */
public enum Gap {
  NONE("gap-0"),
  TINY("gap-4"),
  SMALL("gap-8"),
  MEDIUM("gap-12"),
  LARGE("gap-16"),
  HUGE("gap-22");

  private final String css;

  Gap(String css) {
    this.css = css;
  }

  /** One beside the other, centred on their line. */
  public HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add(css);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** One under the other. */
  public VBox column(Node... nodes) {
    VBox column = new VBox(nodes);
    column.getStyleClass().add(css);
    return column;
  }

  /** Takes what space is left in a row, pushing what follows to the right. */
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /** Lets the node take what space is left in its row or column. */
  public static <N extends Node> N grow(N node) {
    HBox.setHgrow(node, Priority.ALWAYS);
    VBox.setVgrow(node, Priority.ALWAYS);
    if (node instanceof Region region) {
      region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }
    return node;
  }
}
