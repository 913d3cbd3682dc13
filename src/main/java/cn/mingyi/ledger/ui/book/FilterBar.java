package cn.mingyi.ledger.ui.book;

import cn.mingyi.ledger.domain.FilterHeads;
import cn.mingyi.ledger.usecase.LedgerQueries.Filters;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Choices;
import cn.mingyi.platform.fx.DayField;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The filters of the ledger that is looked at; only those that it has are seen. */
final class FilterBar {
  private static final double GAP = 12;
  private static final String ALL = "";
  private static final Texts TEXTS = Texts.beside(FilterBar.class);

  private final LedgersViewModel model;
  private final Label period = Words.muted("");
  private final Label until = Words.muted("");
  private final DayField from;
  private final DayField to;
  private final ComboBox<String> kinds;
  private final ComboBox<String> states;
  private final Label kind = Words.muted("");
  private final Label state = Words.muted("");
  private final FlowPane root = new FlowPane(GAP, GAP / 2);
  private boolean showing;

  FilterBar(LedgersViewModel model, LocalDate today) {
    this.model = model;
    from = new DayField(today);
    to = new DayField(today);
    from.editor().setId("ledger/from");
    to.editor().setId("ledger/to");
    from.dayProperty().bindBidirectional(model.fromProperty());
    to.dayProperty().bindBidirectional(model.toProperty());
    kinds = box("ledger/filter-kind", model.kindFilterProperty());
    states = box("ledger/filter-state", model.stateFilterProperty());
    root.getChildren()
        .addAll(
            side(period, from),
            side(until, to),
            side(kind, kinds),
            side(state, states),
            Buttons.link("ledger/filter-none", TEXTS.say("filter.none"), this::clear));
    root.setRowValignment(javafx.geometry.VPos.CENTER);
  }

  private ComboBox<String> box(String id, StringProperty chosen) {
    ComboBox<String> box =
        Choices.box(List.of(ALL), word -> word.isEmpty() ? TEXTS.say("filter.all") : word);
    box.setId(id);
    // One width for all: the longest category must not push the others into another line.
    box.setStyle("-fx-pref-width: 10em; -fx-max-width: 10em;");
    box.setValue(ALL);
    box.valueProperty()
        .subscribe(word -> {
          if (!showing) {
            chosen.set(Objects.requireNonNullElse(word, ALL));
          }
        });
    return box;
  }

  private static HBox side(Label words, Node field) {
    words.setMinWidth(Label.USE_PREF_SIZE);
    return Gap.SMALL.row(words, field);
  }

  private void clear() {
    from.dayProperty().set(null);
    to.dayProperty().set(null);
    kinds.setValue(ALL);
    states.setValue(ALL);
  }

  void show(Filters filters) {
    FilterHeads heads = filters.heads();
    showing = true;
    period.setText(heads.period());
    until.setText(heads.asOfDay() ? TEXTS.say("filter.as-of") : TEXTS.say("filter.until"));
    kind.setText(heads.kind());
    state.setText(heads.state());
    fill(kinds, filters.kinds(), model.kindFilterProperty().get());
    fill(states, filters.states(), model.stateFilterProperty().get());
    showing = false;
    Shown.when(!heads.asOfDay(), Objects.requireNonNull(from.getParent()));
    Shown.when(!filters.kinds().isEmpty(), Objects.requireNonNull(kinds.getParent()));
    Shown.when(!filters.states().isEmpty(), Objects.requireNonNull(states.getParent()));
  }

  private static void fill(ComboBox<String> box, List<String> words, String chosen) {
    List<String> all = new ArrayList<>(List.of(ALL));
    all.addAll(words);
    box.getItems().setAll(all);
    box.setValue(chosen);
  }

  Node node() {
    return root;
  }
}
