package cn.mingyi.kernel;

import java.util.function.Supplier;

/**
 * The only way to write. Everything that the work changes is committed together, written to the
 * trail as one entry and forced to the journal before the call returns; when the work throws,
 * nothing has happened.
 *
 * <p>Runs on the database thread only; a unit of work inside another is refused.
 */
public interface UnitOfWork {
  /**
   * @return what the work returns, once its changes are durable
   * @throws Unavailable when the changes cannot be made durable (disk full, file gone)
   */
  <T> T run(Deed deed, Supplier<T> work);

  default void run(Deed deed, Runnable work) {
    this.<Boolean>run(
        deed,
        () -> {
          work.run();
          return true;
        });
  }
}
