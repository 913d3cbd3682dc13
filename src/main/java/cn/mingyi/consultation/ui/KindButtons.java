package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.OpinionKind;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/** The four opinions as large buttons, each with its key. */
final class KindButtons extends GridPane {
  private final ObjectProperty<@Nullable OpinionKind> selected = new SimpleObjectProperty<>();
  private final Map<OpinionKind, ToggleButton> buttons = new EnumMap<>(OpinionKind.class);

  KindButtons() {
    getStyleClass().add("kind-buttons");
    ToggleGroup group = new ToggleGroup();
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      getColumnConstraints().add(half);
    }
    for (OpinionKind kind : OpinionKind.values()) {
      Label key = new Label(Integer.toString(kind.key()));
      key.getStyleClass().add("key-cap");
      ToggleButton button = new ToggleButton(kind.label(), key);
      button.setId("opinion/" + kind.key());
      button.getStyleClass().addAll("kind-button", kind.name().toLowerCase(java.util.Locale.ROOT));
      button.setMaxWidth(Double.MAX_VALUE);
      button.setFocusTraversable(false);
      button.setToggleGroup(group);
      button.setOnAction(event -> selected.set(kind));
      buttons.put(kind, button);
      add(button, kind.ordinal() % 2, kind.ordinal() / 2);
    }
    selected.subscribe(kind -> buttons.forEach((of, button) -> button.setSelected(of == kind)));
  }

  /** Null until one was chosen: no opinion is ever assumed. */
  ObjectProperty<@Nullable OpinionKind> selectedProperty() {
    return selected;
  }
}
