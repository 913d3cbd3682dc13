package cn.mingyi.deliberation.ui;

import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.TablePanel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.layout.HBox;

/** A table of rules, and at its right all about the one that is selected. */
final class RulePane<R> {
  private final TablePanel<R> table;
  private final Function<R, ?> key;
  private final HBox node;

  /**
   * @param key by which a row is known again after it changed
   * @param show puts the selected row into the card, which is empty
   */
  RulePane(TablePanel<R> table, Function<R, ?> key, Consumer<Selected<R>> show) {
    this.table = table;
    this.key = key;
    Card detail = new Card();
    detail.getStyleClass().add("side-panel");
    table.onSelect(row -> {
      detail.getChildren().clear();
      row.ifPresent(r -> show.accept(new Selected<>(r, detail)));
    });
    node = new HBox(Gap.grow(new Card(Gap.grow(table)).flush()), detail);
    node.getStyleClass().add("gap-16");
  }

  record Selected<R>(R row, Card detail) {}

  HBox node() {
    return node;
  }

  /** Shows the rows; what was selected stays so, at first the first row is. */
  void show(List<R> rows) {
    Optional<?> before = table.selected().map(key);
    table.show(rows);
    rows.stream()
        .filter(r -> before.isEmpty() || key.apply(r).equals(before.get()))
        .findFirst()
        .ifPresent(r -> table.table().getSelectionModel().select(r));
  }
}
