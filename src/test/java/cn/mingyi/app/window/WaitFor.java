package cn.mingyi.app.window;

/** Lets a picture settle: drawing follows the data by a frame or two. */
final class WaitFor {
  private WaitFor() {}

  static void millis(long time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
