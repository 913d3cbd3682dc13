package cn.mingyi.consultation.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Chips;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.TableFiles;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.text.Texts;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The frozen list with what was recorded, narrowed to who is still to be asked. */
final class HouseholdTable {
  private static final Texts TEXTS = Texts.beside(HouseholdTable.class);

  /** Columns that are empty while a household is still to be asked. */
  private static final Set<String> OF_OPINION = Set.of("state", "channel", "day");

  private final ConsultationViewModel model;
  private final TablePanel<HouseholdRow> panel;
  private final VBox node;
  private boolean following;

  HouseholdTable(ConsultationViewModel model, TableFiles files) {
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
            .text(
                "page",
                TEXTS.say("sheets.number"),
                5,
                r -> r.page() == null ? "" : model.number(r.page()))
            .sameBy(r -> r.household().id())
            .bare()
            .build();
    Chips states =
        new Chips()
            .add(
                "households/pending",
                TEXTS.say("chip.pending"),
                () -> narrow(HouseholdRow::pending, false))
            .add(
                "households/recorded",
                TEXTS.say("chip.recorded"),
                () -> narrow(r -> r.opinion() != null, true))
            .add(
                "households/excluded",
                TEXTS.say("chip.excluded"),
                () -> narrow(r -> r.exclusion() != null, true))
            .add("households/all", TEXTS.say("chip.all"), () -> narrow(r -> true, true));
    HBox chips =
        Gap.SMALL.row(
            Gap.grow(states),
            Buttons.link(
                "households/export",
                TEXTS.say("table.export"),
                () -> files.export(TEXTS.say("rounds.head"), panel.heads(), panel.lines())));
    chips.getStyleClass().add("table-tools");
    node = new VBox(chips, Gap.grow(panel));
    narrow(HouseholdRow::pending, false);
    panel.onSelect(row -> {
      if (!following) {
        row.ifPresent(model.selectedProperty()::set);
      }
    });
    model.rows().subscribe(() -> follow(() -> panel.show(model.rows())));
    model.selectedProperty().subscribe(row -> follow(() -> select(row)));
  }

  /** The node that takes the keys. */
  Node keys() {
    return panel.table();
  }

  Node node() {
    return node;
  }

  /**
   * @param asked whether the columns of an opinion have anything to say
   */
  private void narrow(Predicate<HouseholdRow> to, boolean asked) {
    follow(() -> panel.narrow(to));
    panel.table().getColumns().stream()
        .filter(column -> OF_OPINION.contains(column.getId()))
        .forEach(column -> column.setVisible(asked));
  }

  private void select(@org.jspecify.annotations.Nullable HouseholdRow row) {
    if (row == null) {
      panel.table().getSelectionModel().clearSelection();
      return;
    }
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
}
