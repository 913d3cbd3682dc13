package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.LockedButton;
import cn.mingyi.platform.fx.NameText;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.usecase.ImportPlan;
import cn.mingyi.roster.usecase.intake.HouseholdDraft;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The third step: what importing would do, row by row; nothing is written yet. */
final class DryRunPage {
  private static final int HOUSEHOLDS_NAMED = 6;

  private final Texts texts;
  private final FlowPane counts = new FlowPane();
  private final Banner lost = new Banner();
  private final DryRunTables tables;
  private final LockedButton apply;
  private final VBox node;

  DryRunPage(ImportViewModel model, RefusedRows refused, NameText names, Texts texts) {
    this.texts = texts;
    counts.getStyleClass().add("flow-line");
    lost.setId("import/lost");
    tables = new DryRunTables(model, names, texts);
    apply = new LockedButton("import/apply", texts.say("import.apply"), model::apply);
    HBox bottom =
        Gap.MEDIUM.row(
            Buttons.secondary("import/back", texts.say("import.back"), model::back),
            refused.button("import/save-refused"),
            Gap.grow(apply));
    node = Gap.MEDIUM.column(counts, lost, Gap.grow(new Card(Gap.grow(tables.node()))), bottom);
    model.dryRunProperty().subscribe(this::show);
    model.importLockProperty().subscribe(this::lock);
  }

  Node node() {
    return node;
  }

  private void lock(String why) {
    if (why.isEmpty()) {
      apply.unlock();
    } else {
      apply.lock(why);
    }
  }

  private void show(@Nullable DryRun run) {
    if (run == null) {
      return;
    }
    ImportPlan plan = run.plan();
    counts
        .getChildren()
        .setAll(
            figure(
                texts.say("dry.rows", plan.read(), plan.accepted(), plan.warned(), plan.refused())),
            figure(texts.say("dry.new", plan.newHouseholds().size(), plan.newVillagers().size())));
    if (plan.effective() != null) {
      counts.getChildren().addAll(comparison(plan));
    }
    if (plan.skippedRows() > 0) {
      counts.getChildren().add(Words.hint(texts.say("dry.skipped", plan.skippedRows())));
    }
    List<HouseholdDraft> gone = plan.lostHouseholds();
    if (gone.isEmpty()) {
      lost.hide();
    } else {
      String which =
          gone.stream()
              .limit(HOUSEHOLDS_NAMED)
              .map(h -> h.number().isEmpty() ? h.headName() : h.number())
              .collect(Collectors.joining("、"));
      lost.due(texts.say("dry.lost", gone.size(), which));
    }
    tables.show(run);
  }

  private List<Node> comparison(ImportPlan plan) {
    return List.of(
        figure(
            texts.say(
                "dry.changed",
                plan.changedHouseholds().size(),
                plan.changedVillagers().size(),
                plan.unchanged())),
        figure(
            texts.say(
                "dry.missing", plan.missingHouseholds().size(), plan.missingVillagers().size())));
  }

  private static Node figure(String words) {
    var label = Words.strong(words);
    label.setMinWidth(VBox.USE_PREF_SIZE);
    return label;
  }
}
