package cn.mingyi.platform.scan;

import com.google.zxing.PlanarYUVLuminanceSource;
import java.awt.image.BufferedImage;

/**
 * The lightness of a picture, a byte a pixel, and what can be done to it.
 *
 * @param light row after row; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // millions of pixels are handed on as they are
record Grey(int width, int height, byte[] light) {
  private static final int WHITE = 255;
  private static final int GREY = 128;
  private static final int SPREAD = 80;

  /** What spreads less is taken for the grain of white paper. */
  private static final int LEAST_SPREAD = 10;

  static Grey of(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    byte[] light = new byte[width * height];
    if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      // As stored: Java takes such values for linear light and would wash them out.
      picture.getRaster().getDataElements(0, 0, width, height, light);
      return new Grey(width, height, light);
    }
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      picture.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int rgb = row[x];
        int sum = (rgb >> 16 & WHITE) + 2 * (rgb >> 8 & WHITE) + (rgb & WHITE);
        light[y * width + x] = (byte) (sum >> 2);
      }
    }
    return new Grey(width, height, light);
  }

  int at(int x, int y) {
    int column = Math.clamp(x, 0, width - 1);
    int row = Math.clamp(y, 0, height - 1);
    return light[row * width + column] & WHITE;
  }

  /** One pixel for each square of n by n. */
  Grey shrunk(int n) {
    int w = Math.max(1, width / n);
    int h = Math.max(1, height / n);
    byte[] to = new byte[w * h];
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        int sum = 0;
        for (int dy = 0; dy < n; dy++) {
          for (int dx = 0; dx < n; dx++) {
            sum += at(x * n + dx, y * n + dy);
          }
        }
        to[y * w + x] = (byte) (sum / (n * n));
      }
    }
    return new Grey(w, h, to);
  }

  Grey cut(int left, int top, int w, int h) {
    byte[] to = new byte[w * h];
    for (int y = 0; y < h; y++) {
      System.arraycopy(light, (top + y) * width + left, to, y * w, w);
    }
    return new Grey(w, h, to);
  }

  /** Twice as wide and high, the new pixels between the old. */
  Grey doubled() {
    int w = 2 * width;
    int h = 2 * height;
    byte[] to = new byte[w * h];
    for (int y = 0; y < h; y++) {
      int near = y / 2;
      int far = y % 2 == 0 ? near - 1 : near + 1;
      for (int x = 0; x < w; x++) {
        int beside = x / 2;
        int beyond = x % 2 == 0 ? beside - 1 : beside + 1;
        int sum =
            9 * at(beside, near) + 3 * at(beyond, near) + 3 * at(beside, far) + at(beyond, far);
        to[y * w + x] = (byte) (sum / 16);
      }
    }
    return new Grey(w, h, to);
  }

  /** Against noise: each pixel becomes the mean of its surroundings, near ones counting more. */
  Grey softened() {
    byte[] across = new byte[light.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        across[y * width + x] = (byte) ((at(x - 1, y) + 2 * at(x, y) + at(x + 1, y)) / 4);
      }
    }
    Grey half = new Grey(width, height, across);
    byte[] to = new byte[light.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        to[y * width + x] =
            (byte) ((half.at(x, y - 1) + 2 * half.at(x, y) + half.at(x, y + 1)) / 4);
      }
    }
    return new Grey(width, height, to);
  }

  /** Against specks: each pixel becomes the middle one of its nine neighbours. */
  Grey unspecked() {
    byte[] to = new byte[light.length];
    int[] nine = new int[9];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int i = 0; i < 9; i++) {
          nine[i] = at(x + i % 3 - 1, y + i / 3 - 1);
        }
        to[y * width + x] = (byte) middle(nine);
      }
    }
    return new Grey(width, height, to);
  }

  private static int middle(int[] nine) {
    for (int i = 1; i < nine.length; i++) {
      int value = nine[i];
      int at = i - 1;
      while (at >= 0 && nine[at] > value) {
        nine[at + 1] = nine[at];
        at--;
      }
      nine[at + 1] = value;
    }
    return nine[4];
  }

  /** Against shadow and faintness: each pixel against the darkest and lightest of its region. */
  Grey levelled(int region) {
    int columns = (width + region - 1) / region;
    int rows = (height + region - 1) / region;
    int[] low = new int[columns * rows];
    int[] high = new int[columns * rows];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        int darkest = WHITE;
        int lightest = 0;
        for (int y = r * region; y < Math.min(height, (r + 1) * region); y++) {
          for (int x = c * region; x < Math.min(width, (c + 1) * region); x++) {
            int value = light[y * width + x] & WHITE;
            darkest = Math.min(darkest, value);
            lightest = Math.max(lightest, value);
          }
        }
        low[r * columns + c] = darkest;
        high[r * columns + c] = lightest;
      }
    }
    byte[] to = new byte[light.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int darkest = between(low, columns, rows, x, y, region);
        int lightest = between(high, columns, rows, x, y, region);
        int value = light[y * width + x] & WHITE;
        // An even region has nothing to show; stretching it would show its noise.
        int span = Math.max(32, lightest - darkest);
        to[y * width + x] = (byte) Math.clamp(WHITE - (lightest - value) * WHITE / span, 0, WHITE);
      }
    }
    return new Grey(width, height, to);
  }

  /** The value of a place between the middles of the four regions around it. */
  private static int between(int[] values, int columns, int rows, int x, int y, int region) {
    int fromLeft = Math.clamp(x - region / 2, 0, (columns - 1) * region);
    int fromTop = Math.clamp(y - region / 2, 0, (rows - 1) * region);
    int c = fromLeft / region;
    int r = fromTop / region;
    int right = Math.min(c + 1, columns - 1);
    int below = Math.min(r + 1, rows - 1);
    int dx = fromLeft % region;
    int dy = fromTop % region;
    int upper = values[r * columns + c] * (region - dx) + values[r * columns + right] * dx;
    int lower = values[below * columns + c] * (region - dx) + values[below * columns + right] * dx;
    return (upper / region * (region - dy) + lower / region * dy) / region;
  }

  /**
   * Against blur: what differs from its surroundings differs more.
   *
   * @param radius of the surroundings in pixels, about one module of a code
   */
  Grey crisp(int radius, int strength) {
    Sums sums = Sums.of(this);
    byte[] to = new byte[light.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int value = light[y * width + x] & WHITE;
        int edge = value - sums.mean(x, y, radius);
        to[y * width + x] = (byte) Math.clamp(value + strength * edge, 0, WHITE);
      }
    }
    return new Grey(width, height, to);
  }

  /**
   * Against shadow and faintness where specks would mislead {@link #levelled}: the same mean and
   * spread everywhere.
   */
  Grey evened(int radius) {
    Sums sums = Sums.of(this);
    Sums squares = Sums.ofSquares(this);
    byte[] to = new byte[light.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int mean = sums.mean(x, y, radius);
        int spread = (int) Math.sqrt(Math.max(0, squares.mean(x, y, radius) - mean * mean));
        int edge = (light[y * width + x] & WHITE) - mean;
        to[y * width + x] =
            (byte) Math.clamp(GREY + SPREAD * edge / Math.max(LEAST_SPREAD, spread), 0, WHITE);
      }
    }
    return new Grey(width, height, to);
  }

  PlanarYUVLuminanceSource source() {
    return new PlanarYUVLuminanceSource(light, width, height, 0, 0, width, height, false);
  }
}
