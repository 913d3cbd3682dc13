package cn.mingyi.app.shell;

import cn.mingyi.platform.fx.Gap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.collections.MapChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The areas, one under the other; a red bar marks where one is. */
final class SideBar extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Map<Area, Button> buttons = new EnumMap<>(Area.class);
  private final Map<Area, Label> badges = new EnumMap<>(Area.class);

  SideBar(List<Area> areas, ShellState state, Consumer<Area> chosen) {
    getStyleClass().add("side-bar");
    Region spring = new Region();
    VBox.setVgrow(spring, Priority.ALWAYS);
    for (int i = 0; i < areas.size(); i++) {
      Area area = areas.get(i);
      if (area.atBottom()) {
        getChildren().add(spring);
      }
      Button button = button(area, i + 1);
      button.setOnAction(event -> chosen.accept(area));
      buttons.put(area, button);
      getChildren().add(button);
      badge(area, state.badges().get(area));
    }
    state
        .badges()
        .addListener(
            (MapChangeListener<Area, Integer>) c -> badge(c.getKey(), c.getMap().get(c.getKey())));
  }

  void mark(Area current) {
    buttons.forEach((area, button) -> button.pseudoClassStateChanged(CURRENT, area == current));
  }

  private Button button(Area area, int number) {
    StackPane icon = new StackPane(area.drawn());
    icon.getStyleClass().add("area-icon");
    Label words = new Label(area.label());
    Label badge = new Label();
    badge.getStyleClass().add("badge");
    badge.setMinWidth(USE_PREF_SIZE);
    badges.put(area, badge);
    HBox content = Gap.MEDIUM.row(icon, words, Gap.spring(), badge);
    Button button = new Button(null, content);
    button.setId("area/" + area.key());
    button.setAccessibleText(area.label());
    button.setTooltip(new Tooltip(area.label() + "  Alt+" + number));
    button.getStyleClass().add("area");
    button.setAlignment(Pos.CENTER_LEFT);
    button.setMaxWidth(Double.MAX_VALUE);
    content.prefWidthProperty().bind(button.widthProperty());
    return button;
  }

  private void badge(Area area, @org.jspecify.annotations.Nullable Integer count) {
    Label badge = badges.get(area);
    if (badge != null) {
      boolean some = count != null && count > 0;
      badge.setText(count == null ? "" : count.toString());
      badge.setVisible(some);
    }
  }
}
