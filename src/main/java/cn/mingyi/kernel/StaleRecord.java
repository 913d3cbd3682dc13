package cn.mingyi.kernel;

/** The record was changed by somebody else since it was read: reload, look, try again. */
public final class StaleRecord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StaleRecord(String table) {
    super("stale record in " + table);
  }
}
