package cn.mingyi.kernel;

/** Where long work tells how far it has come, and hears whether it is still wanted. */
@FunctionalInterface
public interface Progress {
  /** For work that nobody watches. */
  Progress NONE = (done, all) -> {};

  /**
   * To be called often, and only where giving up leaves nothing half done.
   *
   * @param done parts that are done
   * @param all how many there are; 0 = nobody knows
   * @throws Cancelled when the user gave up
   */
  void at(long done, long all);
}
