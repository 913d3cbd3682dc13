package cn.mingyi.platform.fx;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a dialog: content that scrolls when it must, buttons below, the first is default.
 */
final class DialogWindow {
  private final Stage stage = new Stage();
  private final VBox root = new VBox();
  private final Look look;
  private final @Nullable Window owner;

  DialogWindow(@Nullable Window owner, Look look, String title) {
    // Before the first window there is nothing to stand above.
    this.owner = owner != null && owner.isShowing() ? owner : null;
    this.look = look;
    stage.initOwner(this.owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(title);
    root.getStyleClass().addAll("dialog", "gap-16");
    root.getChildren().add(Words.title(title));
  }

  void wide() {
    root.getStyleClass().add("wide");
  }

  void show(Node content, Button... buttons) {
    // Enter alone must not take anything away.
    boolean dangerous = buttons[0].getStyleClass().contains("danger");
    Button usual = buttons[dangerous ? buttons.length - 1 : 0];
    usual.setDefaultButton(true);
    buttons[buttons.length - 1].setCancelButton(true);
    FittingScroll scroll = new FittingScroll(content);
    VBox.setVgrow(scroll, Priority.ALWAYS);
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
    if (owner != null) {
      stage.setMaxHeight(owner.getHeight());
      stage.setOnShown(event -> centre(owner));
    }
    // Otherwise the first button would have the focus, and Enter would press it.
    usual.requestFocus();
    stage.show();
    // A sentence that appears under a field makes the form higher.
    content.layoutBoundsProperty().addListener(b -> Platform.runLater(stage::sizeToScene));
  }

  void close() {
    stage.close();
  }

  private void centre(Window over) {
    stage.setX(over.getX() + Math.max(0, (over.getWidth() - stage.getWidth()) / 2));
    stage.setY(over.getY() + Math.max(0, (over.getHeight() - stage.getHeight()) / 3));
  }
}
