package cn.mingyi.consultation.ui;

import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Chips;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 登记: the village at the left, as a wall, a list or the scanned page, the entry at the right. */
final class RecordingPane {
  private static final Texts TEXTS = Texts.beside(RecordingPane.class);

  private final WallPane wall;
  private final HouseholdTable table;
  private final PageScanPane scan;
  private final EntryPane entry;
  private final StackPane left;
  private final VBox places;
  private final HBox node;
  private Node keys;

  RecordingPane(
      ConsultationDesk desk,
      ScreenTools tools,
      ConsultationViewModel model,
      RoundActions actions,
      RoundPapers papers) {
    OpinionImportView opinions = new OpinionImportView(desk, tools, model);
    wall = new WallPane(model, papers, opinions.buttons());
    table = new HouseholdTable(model, tools.tables());
    scan = new PageScanPane(desk.sheets(), tools, model);
    entry = new EntryPane(model, actions, tools);
    entry.getStyleClass().add("side-entry");
    left = new StackPane(wall.node(), table.node(), scan.node());
    Chips views =
        new Chips()
            .add(
                "recording/wall", TEXTS.say("recording.wall"), () -> turn(wall.node(), wall.keys()))
            .add(
                "recording/list",
                TEXTS.say("recording.list"),
                () -> turn(table.node(), table.keys()))
            .add(
                "recording/scan",
                TEXTS.say("recording.scan"),
                () -> turn(scan.node(), scan.keys()));
    FlowPane above = new FlowPane(views);
    above.getChildren().addAll(wall.tools());
    above.getStyleClass().add("flow-line");
    VBox column = new VBox(above, Gap.grow(left));
    column.getStyleClass().add("gap-8");
    // Beside the column, whose keys would enter an opinion while a reason is typed.
    opinions.inPlaceOf(column, entry);
    places = new VBox(Gap.grow(new Card(opinions.node(), Gap.grow(column))));
    places.getStyleClass().add("gap-12");
    // In large type on a small screen the wall keeps its height and the column scrolls.
    FittingScroll scroll = new FittingScroll(places);
    scroll.setFitToHeight(true);
    scroll.setMinWidth(0);
    node = new HBox(Gap.grow(scroll), entry);
    node.getStyleClass().add("gap-16");
    EarlyKeys early = new EarlyKeys(model, node);
    EventHandler<KeyEvent> heard =
        event -> {
          if (!early.hold(event)) {
            entry.key(event);
          }
        };
    column.addEventFilter(KeyEvent.ANY, heard);
    entry.addEventFilter(KeyEvent.ANY, heard);
    keys = wall.keys();
    show(wall.node());
  }

  /** What stands over the village, beside the entry. */
  void above(Node wanted) {
    if (places.getChildren().getFirst() != wanted) {
      places.getChildren().addFirst(wanted);
    }
  }

  Node node() {
    return node;
  }

  /** The keys 1 to 4 and Enter work from the first moment, whichever way the village is shown. */
  void focus() {
    // What scrolls is in the scene only once it was styled.
    node.applyCss();
    keys.requestFocus();
  }

  private void turn(Node wanted, Node focused) {
    keys = focused;
    show(wanted);
    focus();
  }

  private void show(Node wanted) {
    for (Node each : List.of(wall.node(), table.node(), scan.node())) {
      Shown.when(each == wanted, each);
    }
    wall.tools().forEach(tool -> Shown.when(wanted == wall.node(), tool));
    scan.seen(wanted == scan.node());
  }
}
