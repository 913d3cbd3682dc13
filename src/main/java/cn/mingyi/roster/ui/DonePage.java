package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Navigator;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.domain.RosterImport;
import cn.mingyi.roster.usecase.ImportPlan;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The last step: what was imported, and the way back. */
final class DonePage {
  private final ImportViewModel model;
  private final Dialogs dialogs;
  private final Texts texts;
  private final Label title = Words.wrapped(Words.toned("", Tone.OK));
  private final Label rows = Words.wrapped(Words.plain(""));
  private final Label roster = Words.wrapped(Words.plain(""));
  private final Label rest = Words.wrapped(Words.toned("", Tone.DUE));
  private final VBox node;

  DonePage(
      ImportViewModel model,
      RefusedRows refused,
      Dialogs dialogs,
      Navigator navigator,
      Texts texts) {
    this.model = model;
    this.dialogs = dialogs;
    this.texts = texts;
    title.setId("import/done");
    title.getStyleClass().add("words-section");
    Card card =
        new Card(
            title,
            rows,
            roster,
            rest,
            Words.wrapped(Words.hint(texts.say("done.undo.hint"))),
            Gap.SMALL.row(
                Buttons.primary(
                    "import/to-roster",
                    texts.say("done.to-roster"),
                    () -> navigator.go(RosterView.PLACE)),
                refused.button("import/save-refused-after"),
                Buttons.secondary("import/again", texts.say("done.again"), model::startOver),
                Buttons.danger("import/undo", texts.say("done.undo"), this::undo)));
    card.getStyleClass().add("narrow-card");
    node = new VBox(card);
    model.doneProperty().subscribe(this::show);
  }

  Node node() {
    return node;
  }

  private void show(@Nullable RosterImport done) {
    DryRun run = model.dryRunProperty().get();
    if (done == null || run == null) {
      return;
    }
    ImportPlan plan = run.plan();
    title.setText(texts.say("done.title", done.fileName()));
    rows.setText(
        texts.say("dry.rows", done.read(), done.accepted(), done.warned(), done.refused()));
    roster.setText(
        texts.say(
            "done.roster",
            plan.newHouseholds().size(),
            plan.newVillagers().size(),
            plan.changedHouseholds().size() + plan.changedVillagers().size(),
            model.leaving().size()));
    rest.setText(texts.say("done.rest", done.refused()));
    Shown.when(done.refused() > 0, rest);
  }

  private void undo() {
    Form form = new Form("undo-form");
    var reason =
        form.text("reason", texts.say("form.reason")).example(texts.say("form.reason.undo"));
    form.add(Words.wrapped(Words.plain(texts.say("done.undo.text")))).row(reason);
    dialogs.form(
        texts.say("form.undo.title"),
        form,
        texts.say("form.undo.submit"),
        open -> model.undo(reason.control().getText(), open));
  }
}
