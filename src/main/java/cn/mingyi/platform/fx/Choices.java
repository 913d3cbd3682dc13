package cn.mingyi.platform.fx;

import static cn.mingyi.platform.fx.KitTexts.say;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Choices among a few. */
public final class Choices {
  private Choices() {}

  /** A combo box that shows each option in its words. */
  public static <T> ComboBox<T> box(List<T> options, Function<T, String> words) {
    ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(options));
    box.setPromptText(say("choice.prompt"));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T option) {
            return option == null ? "" : words.apply(option);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("this choice is not typed");
          }
        });
    return box;
  }
}
