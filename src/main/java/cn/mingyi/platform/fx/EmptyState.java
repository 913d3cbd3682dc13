package cn.mingyi.platform.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** Stands where nothing is yet and says what will stand here and how to begin. */
public final class EmptyState extends VBox {
  public EmptyState(String title, String next, Node... actions) {
    Label hint = Words.wrapped(Words.muted(next));
    hint.setTextAlignment(TextAlignment.CENTER);
    getChildren().addAll(Words.section(title), hint);
    if (actions.length > 0) {
      var row = Gap.SMALL.row(actions);
      row.setAlignment(Pos.CENTER);
      getChildren().add(row);
    }
    setAlignment(Pos.CENTER);
    getStyleClass().addAll("empty-state", "gap-8");
  }
}
