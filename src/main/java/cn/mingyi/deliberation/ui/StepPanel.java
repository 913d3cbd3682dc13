package cn.mingyi.deliberation.ui;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * The panel of a step.
 *
 * @param content scrolls when it is long
 * @param foot stays in sight under it: the step's own act; null when the content holds it
 */
record StepPanel(Node content, @Nullable Node foot) {
  static StepPanel of(Node content) {
    return new StepPanel(content, null);
  }
}
