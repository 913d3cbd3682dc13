package cn.mingyi.platform.fx;

import static cn.mingyi.platform.fx.KitTexts.say;

import java.text.Normalizer;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** A whole number, not negative: heads, votes, days. */
public final class NumberField extends TextField implements TypedInput {
  private static final int DIGITS = 9;

  private final ObjectProperty<@Nullable Integer> value = new SimpleObjectProperty<>(this, "value");
  private boolean writing;

  public NumberField() {
    getStyleClass().add("number-field");
    setPrefColumnCount(5);
    textProperty().subscribe(this::read);
    value.subscribe(this::write);
  }

  /** The number; null when there is none or the text is not understood. */
  public ObjectProperty<@Nullable Integer> valueProperty() {
    return value;
  }

  @Override
  public TextField editor() {
    return this;
  }

  @Override
  public Optional<String> complaint() {
    return getText().isBlank() || value.get() != null
        ? Optional.empty()
        : Optional.of(say("number.wrong"));
  }

  @Override
  public void tidy() {
    if (value.get() != null) {
      write(value.get());
    }
  }

  private void read(String text) {
    if (!writing) {
      writing = true;
      String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
      boolean digits =
          !plain.isEmpty()
              && plain.length() <= DIGITS
              && plain.chars().allMatch(NumberField::digit);
      value.set(digits ? Integer.valueOf(plain) : null);
      writing = false;
    }
  }

  private void write(@Nullable Integer now) {
    if (!writing) {
      writing = true;
      setText(now == null ? "" : now.toString());
      writing = false;
    }
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }
}
