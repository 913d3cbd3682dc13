package cn.mingyi.platform.task;

import cn.mingyi.kernel.Cancelled;
import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.kernel.StaleRecord;
import cn.mingyi.kernel.Unavailable;
import java.util.function.Consumer;

/**
 * What follows a piece of background work. Handlers are given before the screen's thread returns to
 * its loop; each is called at most once, on that thread.
 */
public final class Job<T> {
  private final Consumer<Throwable> unhandled;
  private Consumer<T> success = result -> {};
  private Consumer<RuleViolation> refused;
  private Consumer<StaleRecord> stale;
  private Consumer<Unavailable> unavailable;
  private Runnable cancelled = () -> {};
  private Runnable always = () -> {};

  Job(Consumer<Throwable> unhandled) {
    this.unhandled = unhandled;
    this.refused = unhandled::accept;
    this.stale = unhandled::accept;
    this.unavailable = unhandled::accept;
  }

  /** Assigns the result to properties; nothing else belongs here. */
  public Job<T> onSuccess(Consumer<T> then) {
    success = then;
    return this;
  }

  /** The rules said no: shown at the field or in a banner. */
  public Job<T> onRefused(Consumer<RuleViolation> then) {
    refused = then;
    return this;
  }

  /** Somebody changed the record meanwhile: reload. */
  public Job<T> onStale(Consumer<StaleRecord> then) {
    stale = then;
    return this;
  }

  /** Disk full, file open elsewhere, no printer. */
  public Job<T> onUnavailable(Consumer<Unavailable> then) {
    unavailable = then;
    return this;
  }

  /** The user gave up long work; says so, if anything has to be said. */
  public Job<T> onCancelled(Runnable then) {
    cancelled = then;
    return this;
  }

  /** Runs after every outcome, for what was locked while the work ran. */
  public Job<T> always(Runnable then) {
    always = then;
    return this;
  }

  void succeed(T result) {
    always.run();
    success.accept(result);
  }

  void fail(Throwable failure) {
    always.run();
    switch (failure) {
      case Cancelled _ -> cancelled.run();
      case RuleViolation no -> refused.accept(no);
      case StaleRecord old -> stale.accept(old);
      case Unavailable away -> unavailable.accept(away);
      default -> unhandled.accept(failure);
    }
  }
}
