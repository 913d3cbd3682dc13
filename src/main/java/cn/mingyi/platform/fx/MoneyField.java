package cn.mingyi.platform.fx;

import static cn.mingyi.platform.fx.KitTexts.say;

import cn.mingyi.kernel.Money;
import java.text.Normalizer;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/** An amount in 元 with at most two decimals; separators are added when the field is left. */
public final class MoneyField extends TextField implements TypedInput {
  private final ObjectProperty<@Nullable Money> amount = new SimpleObjectProperty<>(this, "amount");
  private boolean writing;

  public MoneyField() {
    getStyleClass().add("number-field");
    setPrefColumnCount(8);
    textProperty().subscribe(this::read);
    amount.subscribe(this::write);
  }

  /** The amount; null when there is none or the text is not understood. */
  public ObjectProperty<@Nullable Money> amountProperty() {
    return amount;
  }

  @Override
  public TextField editor() {
    return this;
  }

  @Override
  public Optional<String> complaint() {
    return getText().isBlank() || amount.get() != null
        ? Optional.empty()
        : Optional.of(say("money.wrong"));
  }

  @Override
  public void tidy() {
    if (amount.get() != null) {
      write(amount.get());
    }
  }

  private void read(String text) {
    if (!writing) {
      writing = true;
      amount.set(understood(text).orElse(null));
      writing = false;
    }
  }

  private static Optional<Money> understood(String text) {
    try {
      return Optional.of(Money.ofYuan(Normalizer.normalize(text, Normalizer.Form.NFKC)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void write(@Nullable Money now) {
    if (!writing) {
      writing = true;
      setText(now == null ? "" : now.yuan());
      writing = false;
    }
  }
}
