package cn.mingyi.platform.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Gathers the row changes of the running unit of work. Bound to the call, not to a static: a row
 * trigger is made by H2 and can be handed nothing else.
 */
final class ChangeCollector {
  private static final ScopedValue<ChangeCollector> RUNNING = ScopedValue.newInstance();

  private final List<RowChange> changes = new ArrayList<>();
  private final boolean muted;

  private ChangeCollector(boolean muted) {
    this.muted = muted;
  }

  static ChangeCollector recording() {
    return new ChangeCollector(false);
  }

  /** For writes that repeat what an entry already says: migrations and replay. */
  static ChangeCollector muted() {
    return new ChangeCollector(true);
  }

  static boolean isRunning() {
    return RUNNING.isBound();
  }

  /** The collector of the unit of work that this thread is in; only when {@link #isRunning}. */
  static ChangeCollector running() {
    return RUNNING.get();
  }

  <T> T during(Supplier<T> work) {
    return ScopedValue.where(RUNNING, this).call(work::get);
  }

  void add(RowChange change) {
    if (!muted) {
      changes.add(change);
    }
  }

  List<RowChange> changes() {
    return changes;
  }
}
