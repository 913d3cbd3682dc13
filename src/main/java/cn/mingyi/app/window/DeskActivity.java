package cn.mingyi.app.window;

import cn.mingyi.app.shell.ShellState;
import cn.mingyi.kernel.Cancelled;
import cn.mingyi.kernel.Progress;
import cn.mingyi.platform.fx.Busy;
import cn.mingyi.platform.task.Activity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** Shows in the status bar that work goes on, and lets the user give up what is long. */
final class DeskActivity implements Activity {
  private final Busy busy;
  private final ShellState state;
  private final Executor screen;
  private final Deque<Task> running = new ArrayDeque<>();

  DeskActivity(Busy busy, ShellState state, Executor screen) {
    this.busy = busy;
    this.state = state;
    this.screen = screen;
  }

  /** One long work; told of on the worker's thread, shown on the screen's. */
  private final class Task implements Progress {
    private final String words;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** Only the newest figure is shown: work may tell faster than a screen can draw. */
    private final AtomicBoolean drawing = new AtomicBoolean();

    private volatile double share = -1;

    private Task(String words) {
      this.words = words;
    }

    @Override
    public void at(long done, long all) {
      if (cancelled.get()) {
        throw new Cancelled();
      }
      share = all <= 0 ? -1 : (double) done / all;
      if (drawing.compareAndSet(false, true)) {
        screen.execute(() -> {
          drawing.set(false);
          if (running.peekFirst() == this) {
            state.progressProperty().set(share);
          }
        });
      }
    }

    private void cancel() {
      cancelled.set(true);
    }
  }

  @Override
  public void working(boolean begun) {
    busy.working(begun);
  }

  @Override
  public Progress begin(String words) {
    Task task = new Task(words);
    running.addLast(task);
    showFirst();
    return task;
  }

  @Override
  public void end(Progress begun) {
    running.remove(begun);
    showFirst();
  }

  /** Gives up everything long, so that the window can close. */
  void cancelAll() {
    running.forEach(Task::cancel);
  }

  private void showFirst() {
    Task first = running.peekFirst();
    if (first == null) {
      state.end();
    } else {
      state.begin(first.words, first::cancel);
    }
  }
}
