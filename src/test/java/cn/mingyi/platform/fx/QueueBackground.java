package cn.mingyi.platform.fx;

import cn.mingyi.platform.task.Background;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Background work for tests of view models, without threads and without a toolkit: work waits until
 * the test says {@link #run()}, so that the state between click and answer can be looked at.
 */
public final class QueueBackground {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<Throwable> unhandled = new ArrayList<>();
  private final Background background =
      new Background(waiting::add, Runnable::run, unhandled::add, busy -> {});

  public Background background() {
    return background;
  }

  /** Does all the work that waits, and what that work hands in. */
  public void run() {
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
  }

  /** How much work waits. */
  public int waiting() {
    return waiting.size();
  }

  /** Failures that no handler took. */
  public List<Throwable> unhandled() {
    return unhandled;
  }
}
