package cn.mingyi.platform.fx;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * In a form that is filled in with the keyboard Enter goes to the next field, and Enter in the last
 * one, or Ctrl+Enter anywhere, hands the form in.
 */
public final class EnterGoesOn {
  private EnterGoesOn() {}

  /**
   * @param form the fields and the button that hands in
   * @param submit that button
   */
  public static void in(Node form, Button submit) {
    // A field with a list takes Enter for its choice; with the choice made one goes on all the
    // same.
    form.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          Node owner = form.getScene() == null ? null : form.getScene().getFocusOwner();
          if (event.getCode() == KeyCode.ENTER
              && !event.isShortcutDown()
              && owner != null
              && owner.getParent() instanceof SearchField<?> search) {
            Platform.runLater(() -> {
              if (owner.isFocused() && search.valueProperty().get() != null) {
                owner.requestFocusTraversal(TraversalDirection.NEXT);
              }
            });
          }
        });
    form.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ENTER || form.getScene() == null) {
            return;
          }
          Node owner = form.getScene().getFocusOwner();
          if (event.isShortcutDown() || owner == submit) {
            submit.fire();
          } else if (owner instanceof TextInputControl || owner instanceof ComboBox<?>) {
            owner.requestFocusTraversal(TraversalDirection.NEXT);
          } else {
            return;
          }
          event.consume();
        });
  }
}
