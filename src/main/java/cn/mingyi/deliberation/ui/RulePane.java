package cn.mingyi.deliberation.ui;

import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.TablePanel;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A table of rules, and at its right all about the one that is selected. */
final class RulePane<R> {
  private final TablePanel<R> table;
  private final HBox node;

  /**
   * @param show fills the column, which is empty, with all about the row
   */
  RulePane(TablePanel<R> table, Consumer<Selected<R>> show) {
    this.table = table;
    VBox detail = Gap.MEDIUM.column();
    Card side = new Card(Gap.grow(new FittingScroll(detail)));
    side.getStyleClass().add("side-panel");
    table.onSelect(row -> {
      detail.getChildren().clear();
      row.ifPresent(r -> show.accept(new Selected<>(r, detail)));
    });
    node = new HBox(Gap.grow(new Card(Gap.grow(table)).flush()), side);
    node.getStyleClass().add("gap-16");
  }

  record Selected<R>(R row, VBox detail) {}

  HBox node() {
    return node;
  }

  /** Shows the rows; what was selected stays so, at first the first row is. */
  void show(List<R> rows) {
    table.show(rows);
    table.selectSomething();
  }
}
