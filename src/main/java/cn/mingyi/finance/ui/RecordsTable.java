package cn.mingyi.finance.ui;

import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A table of records in a card, with a hint under it. */
final class RecordsTable<R> {
  private final TablePanel<R> table;
  private final VBox node;

  RecordsTable(TablePanel<R> table, String hint) {
    this.table = table;
    node = Gap.SMALL.column(Gap.grow(new Card(Gap.grow(table)).flush()));
    if (!hint.isEmpty()) {
      node.getChildren().add(Words.wrapped(Words.hint(hint)));
    }
  }

  TablePanel<R> table() {
    return table;
  }

  Node node() {
    return node;
  }

  void show(List<R> rows) {
    table.show(rows);
    table.selectSomething();
  }
}
