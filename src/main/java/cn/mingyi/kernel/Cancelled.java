package cn.mingyi.kernel;

/** The user gave up long work; nothing of it stays. */
public final class Cancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Cancelled() {
    super("cancelled by the user");
  }
}
