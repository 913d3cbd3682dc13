package cn.mingyi.app.shell;

import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The frame. Only the areas it is given are shown, the search field only when there is something
 * that searches. Alt+1 … Alt+8 (or Ctrl) go to the areas, Ctrl+K searches, F1 opens the manual.
 */
public final class ShellView {
  private final Texts texts = Texts.beside(ShellView.class);
  private final List<Area> areas;
  private final ShellActions actions;
  private final BorderPane root = new BorderPane();
  private final StackPane content = new StackPane();
  private final SideBar side;
  private final @Nullable SearchBox search;
  private @Nullable Screen current;
  private Area area;

  /**
   * @param areas at least one, in the order of the side bar
   */
  public ShellView(
      ShellState state, List<Area> areas, ShellActions actions, Optional<SearchSource> source) {
    this.areas = List.copyOf(areas);
    this.actions = actions;
    this.area = areas.getFirst();
    this.search = source.map(s -> new SearchBox(texts, s, actions)).orElse(null);
    this.side = new SideBar(this.areas, state, this::go);
    content.getStyleClass().add("shell-content");
    root.getStyleClass().add("shell");
    root.setTop(head(state));
    root.setLeft(side);
    root.setCenter(content);
    root.setBottom(new StatusBar(texts, state));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::goByKey);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
  }

  public Parent node() {
    return root;
  }

  /** Puts another screen up; the one before it is closed first. */
  public void show(Area of, Screen screen) {
    close();
    area = of;
    side.mark(of);
    current = screen;
    content.getChildren().setAll(screen.node());
    screen.open();
  }

  /** Closes the screen that is up, before the window goes. */
  public void close() {
    Screen before = current;
    if (before != null) {
      current = null;
      before.close();
      content.getChildren().clear();
    }
  }

  private VBox head(ShellState state) {
    Label brand = new Label(texts.say("brand"));
    brand.getStyleClass().add("brand");
    Label village = bound("shell/village", "head-village", state.villageProperty());
    Label day = bound("shell/day", "words-hint", state.dayProperty());
    Hyperlink operator = new Hyperlink();
    operator.setId("shell/operator");
    operator.getStyleClass().add("head-operator");
    operator.textProperty().bind(state.operatorProperty());
    operator.setFocusTraversable(false);
    operator.setMinWidth(Hyperlink.USE_PREF_SIZE);
    operator.setOnAction(event -> actions.operator());
    HBox line = Gap.LARGE.row(brand, village, day, Gap.spring());
    if (search != null) {
      line.getChildren().add(search);
    }
    line.getChildren().add(operator);
    line.getStyleClass().add("head");
    line.setAlignment(Pos.CENTER_LEFT);
    VBox head = new VBox(line);
    head.getStyleClass().add("head-frame");
    return head;
  }

  private static Label bound(String id, String css, ObservableValue<String> words) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add(css);
    label.textProperty().bind(words);
    return label;
  }

  private void go(Area to) {
    actions.go(Place.of(to.key()));
  }

  private void goByKey(KeyEvent event) {
    if (event.getCode() == KeyCode.F1) {
      actions.manual(area);
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.K && search != null) {
      search.focus();
      event.consume();
    } else if (event.isAltDown() != event.isControlDown()) {
      int number = number(event.getCode());
      if (number >= 1 && number <= areas.size()) {
        go(areas.get(number - 1));
        event.consume();
      }
    }
  }

  private static int number(KeyCode code) {
    return code.isDigitKey() ? code.getCode() - KeyCode.DIGIT0.getCode() : 0;
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      actions.back();
      event.consume();
    }
  }
}
