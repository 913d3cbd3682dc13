package cn.mingyi.platform.fx;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/**
 * A text that was often typed before: what was written earlier and begins with, or contains, what
 * is typed is offered; arrows and Enter choose, anything else may be typed.
 */
public final class SuggestField extends TextField {
  private static final int ROWS = 6;
  private static final double ROW_EMS = 2.2;

  private final ObservableList<String> known = FXCollections.observableArrayList();
  private final ObservableList<String> found = FXCollections.observableArrayList();
  private final ListView<String> list = new ListView<>(found);
  private final Popup popup = new Popup();
  private boolean taking;

  public SuggestField(List<String> words) {
    known.setAll(words);
    list.setFocusTraversable(false);
    list.getStyleClass().add("search-list");
    list.setOnMouseClicked(event -> take());
    popup.setAutoHide(true);
    popup.getContent().add(list);
    textProperty().addListener((text, before, now) -> typed(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    focusedProperty().addListener((value, before, focused) -> popup.hide());
  }

  /** Replaces what is offered. */
  public void suggest(List<String> words) {
    known.setAll(words);
  }

  private void typed(String text) {
    String wanted = text.strip();
    if (taking || !isFocused() || wanted.isEmpty()) {
      popup.hide();
      return;
    }
    found.setAll(
        known.stream().filter(w -> w.contains(wanted) && !w.equals(wanted)).limit(ROWS).toList());
    if (found.isEmpty()) {
      popup.hide();
    } else {
      open();
    }
  }

  private void open() {
    double em = getFont().getSize();
    list.setFixedCellSize(em * ROW_EMS);
    list.setPrefSize(getWidth(), em * ROW_EMS * found.size() + em / 2);
    list.getSelectionModel().clearSelection();
    if (!popup.isShowing() && getScene() != null && getScene().getWindow() != null) {
      Bounds place = localToScreen(getBoundsInLocal());
      popup.show(this, place.getMinX(), place.getMaxY());
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !popup.isShowing() && !known.isEmpty()) {
      found.setAll(known.stream().limit(ROWS).toList());
      open();
      event.consume();
    } else if (popup.isShowing()) {
      switch (event.getCode()) {
        case DOWN -> {
          list.getSelectionModel().selectNext();
          event.consume();
        }
        case UP -> {
          list.getSelectionModel().selectPrevious();
          event.consume();
        }
        case ENTER -> {
          // Enter without a choice goes on with what was typed.
          if (take()) {
            event.consume();
          }
        }
        case ESCAPE -> {
          popup.hide();
          event.consume();
        }
        default -> {}
      }
    }
  }

  private boolean take() {
    String chosen = list.getSelectionModel().getSelectedItem();
    popup.hide();
    if (chosen == null) {
      return false;
    }
    taking = true;
    setText(chosen);
    end();
    taking = false;
    return true;
  }
}
