package cn.mingyi.platform.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The frame of a dialog: content that scrolls when it must, buttons below, the first is default.
 */
final class DialogWindow {
  private final Stage stage = new Stage();
  private final VBox root = new VBox();
  private final Look look;
  private final Window owner;

  DialogWindow(Window owner, Look look, String title) {
    this.owner = owner;
    this.look = look;
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(title);
    root.getStyleClass().addAll("dialog", "gap-16");
    root.getChildren().add(Words.title(title));
  }

  void wide() {
    root.getStyleClass().add("wide");
  }

  void show(Node content, Button... buttons) {
    buttons[0].setDefaultButton(true);
    buttons[buttons.length - 1].setCancelButton(true);
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    Gap.grow(scroll);
    HBox row = Gap.SMALL.row(buttons);
    row.setAlignment(Pos.CENTER_LEFT);
    root.getChildren().addAll(scroll, row);
    Scene scene = new Scene(root);
    look.install(scene);
    scene.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) {
        close();
      }
    });
    stage.setScene(scene);
    stage.setMaxHeight(owner.getHeight());
    stage.setOnShown(event -> centre());
    stage.show();
  }

  void close() {
    stage.close();
  }

  private void centre() {
    stage.setX(owner.getX() + Math.max(0, (owner.getWidth() - stage.getWidth()) / 2));
    stage.setY(owner.getY() + Math.max(0, (owner.getHeight() - stage.getHeight()) / 3));
  }
}
