package cn.mingyi.platform.fx;

import static cn.mingyi.platform.fx.KitTexts.say;

import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.text.Glyphs;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A finished paper, page by page, before it is printed or saved. */
public final class PaperPreview extends VBox {
  /** A4 at 96 dots per inch. */
  private static final int TRUE_WIDTH = 794;

  /** Wider than this a page is only further to read. */
  private static final int MAX_WIDTH = 1100;

  private static final double MARGIN_EMS = 3;

  private final Paper paper;
  private final PaperPages pages;
  private final ImageView picture = new ImageView();
  private final ScrollPane scroll = new ScrollPane();
  private final Label where = Words.muted("");
  private final Button previous;
  private final Button next;
  private final ToggleButton fit = new ToggleButton(say("paper.fit"));
  private final ToggleButton full = new ToggleButton(say("paper.full"));
  private final LatestWins latest = new LatestWins();
  private int page = 1;

  public PaperPreview(String id, Paper paper, PaperPages pages, PaperActions actions) {
    this.paper = paper;
    this.pages = pages;
    previous = Buttons.secondary(id + "/previous", say("paper.previous"), () -> turn(-1));
    next = Buttons.secondary(id + "/next", say("paper.next"), () -> turn(1));
    setId(id);
    getStyleClass().addAll("paper-preview", "gap-12");
    Banner missing = new Banner();
    if (!paper.missingCharacters().isEmpty()) {
      // On the screen they would be boxes too.
      String marks =
          paper.missingCharacters().stream()
              .map(c -> Glyphs.mark(c.codePointAt(0)))
              .collect(Collectors.joining("、"));
      missing.due(say("paper.missing", marks));
    }
    getChildren().addAll(tools(id, actions), missing, sheet());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    turn(0);
  }

  private Node tools(String id, PaperActions actions) {
    ToggleGroup zoom = new ToggleGroup();
    fit.setId(id + "/fit");
    full.setId(id + "/full");
    fit.setToggleGroup(zoom);
    full.setToggleGroup(zoom);
    fit.setSelected(true);
    fit.getStyleClass().add("chip");
    full.getStyleClass().add("chip");
    fit.setMinWidth(USE_PREF_SIZE);
    full.setMinWidth(USE_PREF_SIZE);
    zoom.selectedToggleProperty()
        .addListener((value, before, now) -> {
          if (now == null) {
            before.setSelected(true);
          } else {
            draw();
          }
        });
    where.setMinWidth(USE_PREF_SIZE);
    HBox row =
        Gap.SMALL.row(
            previous,
            next,
            where,
            Gap.spring(),
            fit,
            full,
            Buttons.primary(id + "/print", say("paper.print"), actions::print),
            Buttons.secondary(id + "/save", say("paper.save"), actions::save),
            Buttons.secondary(id + "/close", say("paper.close"), actions::close));
    return row;
  }

  private Node sheet() {
    picture.setPreserveRatio(true);
    StackPane paperSheet = new StackPane(picture);
    paperSheet.getStyleClass().add("paper-sheet");
    paperSheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane desk = new StackPane(paperSheet);
    desk.setAlignment(Pos.TOP_CENTER);
    desk.getStyleClass().add("paper-desk");
    scroll.setContent(desk);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("plain-scroll", "paper-scroll");
    scroll.viewportBoundsProperty().map(b -> (int) b.getWidth()).subscribe(width -> draw());
    Gap.grow(scroll);
    return scroll;
  }

  private void turn(int by) {
    page = Math.clamp(page + by, 1, Math.max(1, paper.pages()));
    where.setText(say("paper.page", page, paper.pages()));
    previous.setDisable(page == 1);
    next.setDisable(page == paper.pages());
    scroll.setVvalue(0);
    draw();
  }

  private void draw() {
    double room = scroll.getViewportBounds().getWidth();
    if (room < 1) {
      return;
    }
    double shown =
        fit.isSelected()
            ? Math.min(MAX_WIDTH, room - MARGIN_EMS * where.getFont().getSize())
            : TRUE_WIDTH;
    double density = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
    picture.setFitWidth(shown);
    pages.draw(page, (int) Math.round(shown * density), latest.only(picture::setImage));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.PAGE_DOWN) {
      turn(1);
      event.consume();
    } else if (event.getCode() == KeyCode.PAGE_UP) {
      turn(-1);
      event.consume();
    }
  }
}
