package cn.mingyi.platform.fx;

import static cn.mingyi.platform.fx.KitTexts.say;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A day: typed as people write days, or picked from a calendar (button, or Alt+Down). */
public final class DayField extends HBox implements TypedInput {
  private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(this, "day");
  private final TextField editor = new TextField();
  private final LocalDate today;
  private final Popup calendar = new Popup();
  private boolean writing;

  /**
   * @param today completes a day typed without its year
   */
  public DayField(LocalDate today) {
    this.today = today;
    Button open = new Button(null, new FontIcon(Feather.CALENDAR));
    open.setFocusTraversable(false);
    open.getStyleClass().addAll("field-button", "calendar-button");
    open.setAccessibleText(say("day.calendar"));
    open.setOnAction(event -> openCalendar());
    editor.setPromptText(say("day.example"));
    HBox.setHgrow(editor, Priority.ALWAYS);
    editor.setPrefColumnCount(9);
    editor.textProperty().subscribe(this::read);
    editor.setOnKeyPressed(event -> {
      if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
        openCalendar();
        event.consume();
      }
    });
    day.subscribe(this::write);
    calendar.setAutoHide(true);
    getStyleClass().add("input-group");
    getChildren().addAll(editor, open);
  }

  /** The day; null when there is none or the text is not understood. */
  public ObjectProperty<@Nullable LocalDate> dayProperty() {
    return day;
  }

  @Override
  public TextField editor() {
    return editor;
  }

  @Override
  public Optional<String> complaint() {
    return editor.getText().isBlank() || day.get() != null
        ? Optional.empty()
        : Optional.of(say("day.wrong"));
  }

  @Override
  public void tidy() {
    // What is not understood stays as it was typed.
    if (day.get() != null) {
      write(day.get());
    }
  }

  private void read(String text) {
    if (!writing) {
      writing = true;
      day.set(WrittenDay.read(text, today).orElse(null));
      writing = false;
    }
  }

  private void write(@Nullable LocalDate now) {
    if (!writing) {
      writing = true;
      editor.setText(now == null ? "" : now.toString());
      writing = false;
    }
  }

  private void openCalendar() {
    LocalDate shown = day.get();
    DatePicker picker = new DatePicker(shown == null ? today : shown);
    DatePickerSkin skin = new DatePickerSkin(picker);
    picker
        .valueProperty()
        .addListener((value, before, chosen) -> {
          day.set(chosen);
          calendar.hide();
          editor.requestFocus();
        });
    calendar.getContent().setAll(skin.getPopupContent());
    Bounds place = localToScreen(getBoundsInLocal());
    calendar.show(this, place.getMinX(), place.getMaxY());
  }
}
