package cn.mingyi.consultation.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 刚才登记的: the last entries, each with the way to take it back. */
final class RecentEntries {
  private static final Texts TEXTS = Texts.beside(RecentEntries.class);

  private final ConsultationViewModel model;
  private final RoundActions actions;
  private final Map<HouseholdRow, Node> lines = new HashMap<>();
  private final HBox last = Gap.SMALL.row();
  private final VBox node = Gap.TINY.column();

  RecentEntries(ConsultationViewModel model, RoundActions actions) {
    this.model = model;
    this.actions = actions;
    model.recent().subscribe(this::show);
  }

  Node node() {
    return node;
  }

  /** The newest in one line, where it is seen without scrolling. */
  Node last() {
    return last;
  }

  /** Undoes the last entry. */
  void undoLast() {
    if (!model.recent().isEmpty()) {
      undo(model.recent().getFirst());
    }
  }

  /** Lines that stay are not drawn anew. */
  private void show() {
    List<HouseholdRow> rows = List.copyOf(model.recent());
    last.getChildren().clear();
    if (!rows.isEmpty()) {
      HouseholdRow newest = rows.getFirst();
      last.getChildren()
          .addAll(
              Words.hint(
                  TEXTS.say("entry.last", newest.household().code(), newest.state().words())),
              Buttons.link("recent/undo-last", TEXTS.say("entry.undo.key"), this::undoLast));
    }
    lines.keySet().retainAll(rows);
    node.getChildren().retainAll(lines.values());
    for (int i = 0; i < rows.size(); i++) {
      Node line = lines.computeIfAbsent(rows.get(i), this::line);
      if (node.getChildren().size() <= i || node.getChildren().get(i) != line) {
        node.getChildren().remove(line);
        node.getChildren().add(i, line);
      }
    }
  }

  private Node line(HouseholdRow row) {
    return Gap.MEDIUM.row(
        Words.plain(row.household().code() + " " + row.household().name()),
        new Tag(row.state().words(), row.state().tone()),
        Gap.spring(),
        Buttons.link("recent/undo", TEXTS.say("entry.undo"), () -> undo(row)));
  }

  /** A slip of the key goes back at once; later it is put right by a record of its own. */
  private void undo(HouseholdRow row) {
    if (model.slip(row)) {
      model.takeBack(row, () -> actions.correct(row));
    } else {
      actions.correct(row);
    }
  }
}
