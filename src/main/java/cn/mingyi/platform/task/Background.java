package cn.mingyi.platform.task;

import cn.mingyi.kernel.Progress;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One worker thread and the way back from it. The program has two: one for the database, one for
 * documents. Work is done in the order in which it was handed in.
 */
public final class Background {
  private final Executor worker;
  private final Executor screen;
  private final Consumer<Throwable> unhandled;
  private final Activity activity;

  /**
   * @param worker runs the work, one after the other
   * @param screen runs what follows on the screen's thread
   * @param unhandled told, on the screen's thread, of a failure that no handler took
   * @param activity told, on the screen's thread, of work and of its end
   */
  public Background(
      Executor worker, Executor screen, Consumer<Throwable> unhandled, Activity activity) {
    this.worker = worker;
    this.screen = screen;
    this.unhandled = unhandled;
    this.activity = activity;
  }

  /** Hands work in; to be called on the screen's thread. */
  public <T> Job<T> run(Callable<T> work) {
    return run(work, () -> {});
  }

  /**
   * Hands in long work, which shows how far it has come and can be given up; to be called on the
   * screen's thread.
   *
   * @param words what it is, e.g. 正在导出民议台账
   */
  public <T> Job<T> run(String words, Function<Progress, T> work) {
    Progress progress = activity.begin(words);
    return run(() -> work.apply(progress), () -> activity.end(progress));
  }

  @SuppressWarnings("FutureReturnValueIgnored")
  private <T> Job<T> run(Callable<T> work, Runnable ended) {
    Job<T> job = new Job<>(unhandled);
    activity.working(true);
    worker.execute(() -> {
      Runnable outcome = outcomeOf(work, job);
      screen.execute(() -> {
        activity.working(false);
        ended.run();
        outcome.run();
      });
    });
    return job;
  }

  /** Hands in work whose end is all that matters. */
  public Job<Boolean> run(Runnable work) {
    return run(() -> {
      work.run();
      return true;
    });
  }

  // Nothing may escape: the worker would die in silence and every later click would hang.
  @SuppressWarnings("CatchAndPrintStackTrace")
  private static <T> Runnable outcomeOf(Callable<T> work, Job<T> job) {
    try {
      T result = work.call();
      return () -> job.succeed(result);
    } catch (Throwable failure) {
      return () -> job.fail(failure);
    }
  }
}
