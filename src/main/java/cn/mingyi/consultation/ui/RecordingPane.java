package cn.mingyi.consultation.ui;

import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Chips;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
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
  private final HBox node;

  RecordingPane(
      ConsultationDesk desk,
      ScreenTools tools,
      ConsultationViewModel model,
      RoundActions actions,
      RoundPapers papers) {
    wall = new WallPane(model, papers);
    table = new HouseholdTable(model, tools.tables());
    scan = new PageScanPane(desk.sheets(), tools, model);
    entry = new EntryPane(model, actions, tools);
    entry.getStyleClass().add("side-entry");
    left = new StackPane(wall.node(), table.node(), scan.node());
    Chips views =
        new Chips()
            .add("recording/wall", TEXTS.say("recording.wall"), () -> show(wall.node()))
            .add("recording/list", TEXTS.say("recording.list"), () -> show(table.node()))
            .add("recording/scan", TEXTS.say("recording.scan"), () -> show(scan.node()));
    VBox column = new VBox(Gap.LARGE.row(views, Gap.spring(), wall.tools()), Gap.grow(left));
    column.getStyleClass().add("gap-8");
    node = new HBox(Gap.grow(new Card(Gap.grow(column))), entry);
    node.getStyleClass().add("gap-16");
    EarlyKeys early = new EarlyKeys(model, node);
    node.addEventFilter(
        KeyEvent.ANY,
        event -> {
          if (!early.hold(event)) {
            entry.key(event);
          }
        });
    show(wall.node());
  }

  Node node() {
    return node;
  }

  /** The keys 1 to 4 and Enter work from the first moment. */
  void focus() {
    wall.keys().requestFocus();
  }

  private void show(Node wanted) {
    for (Node each : List.of(wall.node(), table.node(), scan.node())) {
      Shown.when(each == wanted, each);
    }
    Shown.when(wanted == wall.node(), wall.tools());
    scan.seen(wanted == scan.node());
  }
}
