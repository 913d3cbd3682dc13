package cn.mingyi.consultation.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.TableFiles;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.text.Texts;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The frozen list with what was recorded, narrowed to who is still to be asked. */
final class HouseholdTable {
  private static final Texts TEXTS = Texts.beside(HouseholdTable.class);

  /** Columns that are empty while a household is still to be asked. */
  private static final Set<String> OF_OPINION = Set.of("state", "channel", "day", "answer");

  private final ConsultationViewModel model;
  private final TablePanel<HouseholdRow> panel;
  private final VBox node;
  private boolean following;

  HouseholdTable(ConsultationViewModel model, RoundActions actions, TableFiles files) {
    this.model = model;
    panel =
        Tables.<HouseholdRow>table("households")
            .text("code", TEXTS.say("table.code"), 5, r -> r.household().code())
            .text("head", TEXTS.say("table.head"), 6, r -> r.household().name())
            .text(
                "group",
                TEXTS.say("table.group"),
                7,
                r -> r.household().villageGroup(),
                r -> r.household().position())
            .text(
                "representative",
                TEXTS.say("table.representative"),
                8,
                HouseholdRow::representative)
            .tag("state", TEXTS.say("table.state"), 6, this::state)
            .text(
                "channel",
                TEXTS.say("table.channel"),
                4,
                r -> r.opinion() == null ? "" : r.opinion().channel().label())
            .text(
                "day",
                TEXTS.say("table.day"),
                6,
                r -> r.opinion() == null ? "" : r.opinion().askedOn().toString())
            .text("answer", TEXTS.say("table.answer"), 5, this::answered)
            .several()
            .bare()
            .build();
    Button answer =
        Buttons.secondary(
            "households/answer",
            TEXTS.say("answer.selected"),
            () ->
                actions.answer(
                    panel.allSelected().stream().filter(HouseholdTable::needsAnswer).toList()));
    ToggleGroup group = new ToggleGroup();
    ToggleButton pending =
        chip("households/pending", TEXTS.say("chip.pending"), group, HouseholdRow::pending);
    ToggleButton waiting =
        chip("households/unanswered", TEXTS.say("chip.unanswered"), group, this::unanswered);
    HBox chips =
        Gap.SMALL.row(
            pending,
            chip(
                "households/recorded", TEXTS.say("chip.recorded"), group, r -> r.opinion() != null),
            waiting,
            chip(
                "households/excluded",
                TEXTS.say("chip.excluded"),
                group,
                r -> r.exclusion() != null),
            chip("households/all", TEXTS.say("chip.all"), group, r -> true),
            Gap.spring(),
            answer,
            Buttons.link(
                "households/export",
                TEXTS.say("table.export"),
                () -> files.export(TEXTS.say("rounds.head"), panel.heads(), panel.lines())));
    chips.getStyleClass().add("table-tools");
    node = new VBox(chips, Gap.grow(panel));
    pending.fire();
    answer.setMinWidth(Button.USE_PREF_SIZE);
    answer.setDisable(true);
    // Only where there is something to answer: the line of tools is short.
    answer.visibleProperty().bind(waiting.selectedProperty());
    answer.managedProperty().bind(waiting.selectedProperty());
    panel.onSelect(row -> {
      answer.setDisable(panel.allSelected().stream().noneMatch(HouseholdTable::needsAnswer));
      if (!following) {
        row.ifPresent(model.selectedProperty()::set);
      }
    });
    model.rows().subscribe(() -> follow(() -> panel.show(model.rows())));
    model.selectedProperty().subscribe(row -> follow(() -> select(row)));
  }

  Node node() {
    return node;
  }

  void focus() {
    panel.table().requestFocus();
  }

  private ToggleButton chip(
      String id, String words, ToggleGroup group, Predicate<HouseholdRow> narrowed) {
    ToggleButton chip = new ToggleButton(words);
    chip.setId(id);
    chip.getStyleClass().add("chip");
    chip.setToggleGroup(group);
    chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
    chip.setFocusTraversable(false);
    chip.setOnAction(event -> {
      chip.setSelected(true);
      follow(() -> panel.narrow(narrowed));
      boolean asked = !chip.getId().endsWith("/pending");
      panel.table().getColumns().stream()
          .filter(column -> OF_OPINION.contains(column.getId()))
          .forEach(column -> column.setVisible(asked));
    });
    return chip;
  }

  private void select(@org.jspecify.annotations.Nullable HouseholdRow row) {
    if (row == null) {
      panel.table().getSelectionModel().clearSelection();
      return;
    }
    // Several may be selected to be answered together: the one in hand is then among them.
    if (panel.allSelected().contains(row)) {
      return;
    }
    int at = panel.table().getItems().indexOf(row);
    panel.table().getSelectionModel().clearSelection();
    if (at >= 0) {
      panel.table().getSelectionModel().select(at);
      panel.table().scrollTo(Math.max(0, at - 4));
    }
  }

  /** The table follows the model without telling it back. */
  private void follow(Runnable work) {
    boolean before = following;
    following = true;
    work.run();
    following = before;
  }

  private Tag.Words state(HouseholdRow row) {
    return new Tag.Words(row.state().words(), row.state().tone());
  }

  private static boolean needsAnswer(HouseholdRow row) {
    return row.exclusion() == null && row.opinion() != null && row.opinion().kind().needsResponse();
  }

  private boolean unanswered(HouseholdRow row) {
    return needsAnswer(row) && answered(row).equals(TEXTS.say("answer.open"));
  }

  private String answered(HouseholdRow row) {
    var consultation = model.roundProperty().get();
    if (consultation == null || row.opinion() == null || !needsAnswer(row)) {
      return "";
    }
    return consultation
        .response(row.opinion())
        .map(r -> r.decision().label())
        .orElse(TEXTS.say("answer.open"));
  }
}
