package cn.mingyi.platform.fx;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** Draws one cell as its column was described. */
final class PlannedCell<R> extends TableCell<R, R> {
  private final TableBuilder.Column<R> plan;

  PlannedCell(TableBuilder.Column<R> plan) {
    this.plan = plan;
    if (plan.right()) {
      getStyleClass().add("right");
    }
  }

  @Override
  protected void updateItem(@Nullable R row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setText(null);
      setGraphic(null);
      return;
    }
    var drawn = plan.drawn();
    @Nullable Node node = drawn == null ? null : drawn.apply(row);
    setGraphic(node);
    setText(drawn == null ? plan.words().apply(row) : null);
  }
}
