package cn.mingyi.platform.fx;

import static cn.mingyi.platform.fx.KitTexts.say;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A choice among many: typing a part of the words narrows the list, arrows and Enter choose. Text
 * that is none of the options is an error once the field is left.
 */
public final class SearchField<T> extends HBox implements TypedInput {
  private static final int ROWS = 8;
  private static final double ROW_EMS = 2.2;

  private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");
  private final TextField editor = new TextField();
  private final ObservableList<T> options;
  private final ObservableList<T> found = FXCollections.observableArrayList();
  private final ListView<T> list = new ListView<>(found);
  private final Popup popup = new Popup();
  private final Function<T, String> words;
  private BiPredicate<T, String> matching;
  private boolean writing;

  public SearchField(List<T> options, Function<T, String> words) {
    this.options = FXCollections.observableArrayList(options);
    this.words = words;
    this.matching = (option, typed) -> lower(words.apply(option)).contains(lower(typed));
    Button open = new Button(null, new FontIcon(Feather.CHEVRON_DOWN));
    open.setFocusTraversable(false);
    open.getStyleClass().add("field-button");
    open.setOnAction(event -> openAll());
    HBox.setHgrow(editor, Priority.ALWAYS);
    editor.setPromptText(say("choice.search"));
    editor.textProperty().subscribe(this::typed);
    editor.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    editor.focusedProperty().subscribe(focused -> hideWhenLeft(focused));
    list.setCellFactory(view -> new WordsCell());
    list.setFocusTraversable(false);
    list.getStyleClass().add("search-list");
    list.setOnMouseClicked(event -> take());
    popup.setAutoHide(true);
    popup.getContent().add(list);
    value.subscribe(this::write);
    getStyleClass().add("input-group");
    getChildren().addAll(editor, open);
  }

  /** Matches an option otherwise than by its words, e.g. by the initials of a name too. */
  public SearchField<T> matching(BiPredicate<T, String> by) {
    matching = by;
    return this;
  }

  public ObjectProperty<@Nullable T> valueProperty() {
    return value;
  }

  public ObservableList<T> options() {
    return options;
  }

  @Override
  public TextField editor() {
    return editor;
  }

  @Override
  public Optional<String> complaint() {
    return editor.getText().isBlank() || value.get() != null
        ? Optional.empty()
        : Optional.of(say("choice.wrong"));
  }

  @Override
  public void tidy() {
    if (value.get() == null && !editor.getText().isBlank()) {
      List<T> matches = matches(editor.getText());
      if (matches.size() == 1) {
        value.set(matches.getFirst());
      }
    }
  }

  private void typed(String text) {
    if (writing) {
      return;
    }
    writing = true;
    value.set(
        options.stream().filter(o -> words.apply(o).equals(text.strip())).findFirst().orElse(null));
    writing = false;
    found.setAll(matches(text));
    if (editor.isFocused() && !text.isBlank() && !found.isEmpty()) {
      open();
    } else {
      popup.hide();
    }
  }

  private List<T> matches(String text) {
    String typed = text.strip();
    return typed.isEmpty()
        ? List.copyOf(options)
        : options.stream().filter(o -> matching.test(o, typed)).toList();
  }

  private void openAll() {
    editor.requestFocus();
    found.setAll(options);
    open();
  }

  private void open() {
    double em = editor.getFont().getSize();
    list.setFixedCellSize(em * ROW_EMS);
    list.setPrefSize(getWidth(), em * ROW_EMS * Math.min(ROWS, found.size()) + em / 2);
    list.getSelectionModel().select(Math.max(0, found.indexOf(value.get())));
    if (!popup.isShowing() && getScene() != null && getScene().getWindow() != null) {
      Bounds place = localToScreen(getBoundsInLocal());
      popup.show(this, place.getMinX(), place.getMaxY());
    }
  }

  private void key(KeyEvent event) {
    boolean shown = popup.isShowing();
    switch (event.getCode()) {
      case DOWN -> {
        if (shown) {
          list.getSelectionModel().selectNext();
          list.scrollTo(list.getSelectionModel().getSelectedIndex());
        } else {
          found.setAll(matches(value.get() == null ? editor.getText() : ""));
          open();
        }
        event.consume();
      }
      case UP -> {
        if (shown) {
          list.getSelectionModel().selectPrevious();
          list.scrollTo(list.getSelectionModel().getSelectedIndex());
          event.consume();
        }
      }
      case ENTER -> {
        if (shown) {
          take();
          event.consume();
        }
      }
      case ESCAPE -> {
        if (shown) {
          popup.hide();
          event.consume();
        }
      }
      default -> {}
    }
  }

  private void take() {
    T chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      value.set(chosen);
      write(chosen);
    }
    popup.hide();
    editor.requestFocus();
    editor.end();
  }

  private void write(@Nullable T now) {
    if (!writing) {
      writing = true;
      editor.setText(now == null ? "" : words.apply(now));
      writing = false;
    }
  }

  private void hideWhenLeft(boolean focused) {
    if (!focused) {
      popup.hide();
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private final class WordsCell extends ListCell<T> {
    @Override
    protected void updateItem(@Nullable T option, boolean empty) {
      super.updateItem(option, empty);
      setText(empty || option == null ? "" : words.apply(option));
    }
  }
}
