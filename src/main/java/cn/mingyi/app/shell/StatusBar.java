package cn.mingyi.app.shell;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.text.Texts;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** The line at the foot: last backup, trail, running work, counts. */
final class StatusBar extends HBox {
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

  StatusBar(Texts texts, ShellState state) {
    Label backup = label("status/backup", state.backupProperty());
    state.backedUpProperty().subscribe(done -> backup.pseudoClassStateChanged(MISSING, !done));
    Label trail = label("status/trail", state.trailProperty());
    Label counts = label("status/counts", state.countsProperty());

    Label busy = new Label(texts.say("busy"));
    busy.setId("status/busy");
    shownWhen(
        busy, state.busyProperty().flatMap(b -> state.taskProperty().map(t -> b && t.isEmpty())));

    ProgressBar progress = new ProgressBar();
    progress.progressProperty().bind(state.progressProperty());
    Label task = label("status/task", state.taskProperty());
    Hyperlink cancel = Buttons.link("status/cancel", texts.say("task.cancel"), state::cancelTask);
    HBox running = Gap.SMALL.row(progress, task, cancel);
    shownWhen(running, state.taskProperty().map(t -> !t.isEmpty()));

    getStyleClass().addAll("status-bar", "gap-22");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(backup, trail, busy, running, Gap.spring(), counts);
  }

  private static Label label(String id, ObservableValue<String> words) {
    Label label = new Label();
    label.setId(id);
    label.textProperty().bind(words);
    return label;
  }

  private static void shownWhen(Node node, ObservableValue<Boolean> shown) {
    node.visibleProperty().bind(shown);
    node.managedProperty().bind(shown);
  }
}
