package cn.mingyi.consultation.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** 刚才登记的: the last entries, each with the way to take it back. */
final class RecentEntries {
  private static final Texts TEXTS = Texts.beside(RecentEntries.class);

  private final ConsultationViewModel model;
  private final RoundActions actions;
  private final VBox node = Gap.TINY.column();

  RecentEntries(ConsultationViewModel model, RoundActions actions) {
    this.model = model;
    this.actions = actions;
    model.recent().subscribe(this::show);
  }

  Node node() {
    return node;
  }

  private void show() {
    node.getChildren().setAll(model.recent().stream().map(this::line).toArray(Node[]::new));
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
