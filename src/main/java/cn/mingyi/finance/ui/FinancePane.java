package cn.mingyi.finance.ui;

import java.util.List;
import javafx.scene.Node;

/** One part of the screen. */
interface FinancePane {
  Node node();

  /** What can be done here, at the right of the line above. */
  default List<Node> actions() {
    return List.of();
  }

  void show(FinancePage page);

  /** The screen is left. */
  default void close() {}
}
