package cn.mingyi.platform.scan;

import java.util.function.IntUnaryOperator;

/** The sum of any rectangle of a table of numbers in four look-ups. */
final class Sums {
  private final int width;
  private final int height;
  private final long[] sums;

  private Sums(int width, int height) {
    this.width = width;
    this.height = height;
    this.sums = new long[(width + 1) * (height + 1)];
  }

  static Sums of(Grey grey) {
    Sums sums = new Sums(grey.width(), grey.height());
    sums.fill(i -> grey.light()[i] & 0xFF);
    return sums;
  }

  static Sums ofSquares(Grey grey) {
    Sums sums = new Sums(grey.width(), grey.height());
    sums.fill(i -> (grey.light()[i] & 0xFF) * (grey.light()[i] & 0xFF));
    return sums;
  }

  static Sums of(int width, int height, int[] values) {
    Sums sums = new Sums(width, height);
    sums.fill(i -> values[i]);
    return sums;
  }

  private void fill(IntUnaryOperator value) {
    int line = width + 1;
    for (int y = 0; y < height; y++) {
      long row = 0;
      for (int x = 0; x < width; x++) {
        row += value.applyAsInt(y * width + x);
        sums[(y + 1) * line + x + 1] = sums[y * line + x + 1] + row;
      }
    }
  }

  /** Right and bottom are outside of the rectangle. */
  long within(int left, int top, int right, int bottom) {
    int line = width + 1;
    return sums[bottom * line + right]
        - sums[bottom * line + left]
        - sums[top * line + right]
        + sums[top * line + left];
  }

  /** The mean of the square around a place, as far as it lies inside. */
  int mean(int x, int y, int radius) {
    int left = Math.max(0, x - radius);
    int top = Math.max(0, y - radius);
    int right = Math.min(width, x + radius + 1);
    int bottom = Math.min(height, y + radius + 1);
    return (int) (within(left, top, right, bottom) / ((right - left) * (bottom - top)));
  }
}
