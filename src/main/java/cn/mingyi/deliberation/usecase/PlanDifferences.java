package cn.mingyi.deliberation.usecase;

import java.util.List;

/** What differs between two versions of a 方案. */
public interface PlanDifferences {
  /**
   * A stretch that differs.
   *
   * @param before what stood there; empty when something was added
   * @param after what stands there now; empty when something was struck
   */
  record Change(String before, String after) {}

  /** In the order of the text; empty when both say the same. */
  List<Change> changes(String before, String after);
}
