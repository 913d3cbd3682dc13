package cn.mingyi.platform.fx;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Buttons. The words name the action (登记动议, not 确定); the id names the intent. */
public final class Buttons {
  private Buttons() {}

  /** The one thing to do on this screen. */
  public static Button primary(String id, String words, Runnable action) {
    return button(id, words, action, "primary");
  }

  public static Button secondary(String id, String words, Runnable action) {
    return button(id, words, action, "secondary");
  }

  /** Takes something away that is not easily had back. */
  public static Button danger(String id, String words, Runnable action) {
    return button(id, words, action, "danger");
  }

  /** Only words, for small things beside others. */
  public static Hyperlink link(String id, String words, Runnable action) {
    Hyperlink link = new Hyperlink(words);
    link.setId(id);
    link.getStyleClass().add("link");
    link.setMinWidth(Hyperlink.USE_PREF_SIZE);
    link.setOnAction(event -> {
      link.setVisited(false);
      action.run();
    });
    return link;
  }

  /** A button that opens a list of seldom needed actions, e.g. 更多. */
  public static MenuButton menu(String id, String words, MenuItem... items) {
    MenuButton menu = new MenuButton(words, null, items);
    menu.setId(id);
    menu.getStyleClass().add("secondary");
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    return menu;
  }

  public static MenuItem item(String id, String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setId(id);
    item.setOnAction(event -> action.run());
    return item;
  }

  private static Button button(String id, String words, Runnable action, String css) {
    Button button = new Button(words);
    button.setId(id);
    button.getStyleClass().add(css);
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
