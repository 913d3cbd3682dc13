package cn.mingyi.platform.task;

import cn.mingyi.kernel.Progress;

/** Told, on the screen's thread, that work goes on. */
@FunctionalInterface
public interface Activity {
  /**
   * @param begun true when work was handed in, false when it is done
   */
  void working(boolean begun);

  /**
   * Long work was handed in.
   *
   * @param words what it is, e.g. 正在导出民议台账
   * @return what the work tells how far it has come; called on the worker's thread
   */
  default Progress begin(String words) {
    return Progress.NONE;
  }

  /** The long work is done, failed or given up. */
  default void end(Progress begun) {}
}
