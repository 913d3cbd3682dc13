package cn.mingyi.platform.fx;

import static cn.mingyi.platform.fx.KitTexts.say;

import cn.mingyi.kernel.Paper;
import cn.mingyi.platform.text.Glyphs;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A paper beside what it is made of: shown anew whenever that changes, on the page that is looked
 * at.
 */
public final class LivePaper extends VBox {
  private static final double MARGIN_EMS = 2;

  private final PaperDesk desk;
  private final ImageView picture = new ImageView();
  private final StackPane sheet = new StackPane(picture);
  private final ScrollPane scroll = new ScrollPane();
  private final Label where = Words.hint(say("live.none"));
  private final Label missing = Words.wrapped(Words.toned("", Tone.DUE));
  private final Button previous;
  private final Button next;
  private final LatestWins latest = new LatestWins();
  private @Nullable Paper paper;
  private @Nullable PaperPages pages;
  private int page = 1;

  public LivePaper(String id, PaperDesk desk) {
    this.desk = desk;
    setId(id);
    previous = Buttons.secondary(id + "/previous", "‹", () -> turn(-1));
    next = Buttons.secondary(id + "/next", "›", () -> turn(1));
    picture.setPreserveRatio(true);
    sheet.getStyleClass().add("paper-sheet");
    sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane ground = new StackPane(sheet);
    ground.setAlignment(Pos.TOP_CENTER);
    ground.getStyleClass().add("paper-desk");
    scroll.setContent(ground);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("plain-scroll", "paper-scroll");
    scroll.viewportBoundsProperty().map(b -> (int) b.getWidth()).subscribe(width -> draw());
    getStyleClass().addAll("live-paper", "gap-8");
    Shown.when(false, missing);
    Shown.when(false, sheet);
    getChildren()
        .addAll(Gap.SMALL.row(where, Gap.spring(), previous, next), missing, Gap.grow(scroll));
    turn(0);
  }

  /** Shows the paper in the place of the one before. */
  public void show(Paper now) {
    close();
    paper = now;
    pages = desk.pages(now);
    missing.setText(
        say(
            "live.missing",
            now.missingCharacters().stream()
                .map(c -> Glyphs.mark(c.codePointAt(0)))
                .collect(Collectors.joining("、"))));
    Shown.when(!now.missingCharacters().isEmpty(), missing);
    turn(0);
  }

  /** Lets the shown paper go. */
  public void close() {
    if (pages != null) {
      pages.close();
      pages = null;
    }
  }

  private void turn(int by) {
    int all = paper == null ? 1 : Math.max(1, paper.pages());
    page = Math.clamp(page + by, 1, all);
    if (paper != null) {
      where.setText(say("live.page", page, all));
    }
    previous.setDisable(page == 1);
    next.setDisable(page == all);
    if (by != 0) {
      scroll.setVvalue(0);
    }
    draw();
  }

  private void draw() {
    double room = scroll.getViewportBounds().getWidth();
    if (pages == null || room < 1) {
      return;
    }
    double width = room - MARGIN_EMS * where.getFont().getSize();
    double density = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
    picture.setFitWidth(width);
    pages.draw(
        page,
        (int) Math.round(width * density),
        latest.only(image -> {
          picture.setImage(image);
          Shown.when(true, sheet);
        }));
  }
}
