package cn.mingyi.consultation.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Keys that come while an entry is still being written: they are meant for the next household, so
 * they wait for it, all of them and in their order. When no other household comes into hand,
 * because the entry was refused, they are dropped: nothing may be recorded of the wrong one.
 */
final class EarlyKeys {
  private final ConsultationViewModel model;
  private final Node pane;
  private final Deque<KeyEvent> held = new ArrayDeque<>();
  private @Nullable UUID before;
  private boolean releasing;

  /**
   * @param pane where the keys are heard
   */
  EarlyKeys(ConsultationViewModel model, Node pane) {
    this.model = model;
    this.pane = pane;
    model
        .recordingProperty()
        .subscribe(on -> {
          if (!on) {
            // The next household is taken in hand in the same turn.
            Platform.runLater(this::release);
          }
        });
    model
        .selectedProperty()
        .subscribe(row -> {
          if (model.recordingProperty().get()) {
            held.clear();
            before = null;
          }
        });
  }

  /** Whether the key has to wait; it is consumed then. */
  boolean hold(KeyEvent event) {
    if (releasing || (!model.recordingProperty().get() && held.isEmpty())) {
      return false;
    }
    if (held.isEmpty()) {
      before = inHand();
    }
    held.add(event);
    event.consume();
    return true;
  }

  private void release() {
    if (model.recordingProperty().get() || held.isEmpty()) {
      return;
    }
    if (before != null && before.equals(inHand())) {
      held.clear();
      return;
    }
    releasing = true;
    while (!held.isEmpty() && !model.recordingProperty().get()) {
      fire(held.remove());
    }
    releasing = false;
    before = inHand();
  }

  private void fire(KeyEvent event) {
    Node owner = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    if (owner == null || !pane.getScene().getWindow().isFocused() || !within(owner)) {
      held.clear();
      return;
    }
    Event.fireEvent(owner, event.copyFor(owner, owner));
  }

  private boolean within(Node owner) {
    for (Node n = owner; n != null; n = n.getParent()) {
      if (n == pane) {
        return true;
      }
    }
    return false;
  }

  private @Nullable UUID inHand() {
    HouseholdRow row = model.selectedProperty().get();
    return row == null ? null : row.household().id();
  }
}
