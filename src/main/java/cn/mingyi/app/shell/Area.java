package cn.mingyi.app.shell;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The areas of the side bar, in its order. */
public enum Area {
  DESK("工作台", Feather.HOME),
  DELIBERATION("议事", Feather.MESSAGE_SQUARE),
  CONSULTATION("民议", Feather.CHECK_SQUARE),
  DISCLOSURE("公开", Feather.CLIPBOARD),
  /** Feather has no ¥. */
  FINANCE("财务", null),
  ROSTER("花名册", Feather.USERS),
  LEDGER("台账", Feather.GRID),
  /** At the bottom. */
  SETTINGS("设置", Feather.SETTINGS);

  private final String label;
  private final @Nullable Feather icon;

  Area(String label, @Nullable Feather icon) {
    this.label = label;
    this.icon = icon;
  }

  public String label() {
    return label;
  }

  /** How a place names it, e.g. {@code deliberation}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean atBottom() {
    return this == SETTINGS;
  }

  Node drawn() {
    if (icon != null) {
      return new FontIcon(icon);
    }
    Label yuan = new Label("¥");
    yuan.getStyleClass().add("area-sign");
    return yuan;
  }
}
