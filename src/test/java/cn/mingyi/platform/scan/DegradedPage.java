package cn.mingyi.platform.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * A page as it comes back from a village: carried around, laid askew on a cheap scanner or
 * photographed under a lamp. The same seed spoils a page in the same way.
 */
public final class DegradedPage {
  private static final int WHITE = 255;

  private final SplittableRandom random;
  private final StringBuilder done = new StringBuilder();
  private double turn;
  private int width;
  private int height;
  private float[] light;

  private DegradedPage(BufferedImage page, long seed) {
    this.random = new SplittableRandom(seed);
    Grey grey = Grey.of(page);
    this.width = grey.width();
    this.height = grey.height();
    this.light = new float[width * height];
    for (int i = 0; i < light.length; i++) {
      light[i] = grey.light()[i] & WHITE;
    }
  }

  public static DegradedPage of(BufferedImage page, long seed) {
    return new DegradedPage(page, seed);
  }

  /**
   * A random mixture, to be saved as JPEG of quality 30. Always askew by up to 15°, one in four
   * lying on a side or its head. Half of the pages are photographed: each corner is displaced by up
   * to 4 % of the page's length, the ground is dark. Two thirds are out of focus (σ of 0.7 to 1.4
   * pixels, where a module of the code has 3.3 to 4.5), half lie in a shadow that leaves 30 to 60 %
   * of the light, half have 35 to 60 % of the contrast, two thirds have grain (σ of 5 to 15 of 256)
   * and up to 1 % specks. A third of the pages of 200 dpi come back with half their resolution; of
   * one page in six a thumb covers one of the upper corners.
   */
  public static DegradedPage atRandom(BufferedImage page, long seed) {
    DegradedPage spoiled = new DegradedPage(page, seed);
    SplittableRandom random = spoiled.random;
    if (random.nextInt(6) == 0) {
      spoiled.covered(random.nextBoolean() ? 0.095 : 0.905, 0.072, 0.05);
    }
    boolean photographed = random.nextBoolean();
    boolean coarse = spoiled.width > 2000 && random.nextInt(3) == 0;
    spoiled.laid(
        random.nextDouble(-15, 15) + (random.nextInt(4) == 0 ? 90 * random.nextInt(1, 4) : 0),
        photographed ? 0.04 : 0,
        coarse ? 0.5 : 1,
        photographed ? 70 : 245);
    if (random.nextInt(3) > 0) {
      spoiled.blurred(coarse ? random.nextDouble(0.4, 0.7) : random.nextDouble(0.7, 1.4));
    }
    if (random.nextBoolean()) {
      spoiled.shadowed(random.nextDouble(0.3, 0.6));
    }
    if (random.nextBoolean()) {
      spoiled.faded(random.nextDouble(0.35, 0.6));
    }
    if (random.nextInt(3) > 0) {
      spoiled.noisy(random.nextDouble(5, 15), random.nextDouble(0, 0.01));
    }
    return spoiled;
  }

  /**
   * Lays the page askew.
   *
   * @param degrees clockwise
   * @param perspective how far each corner is displaced at most, as a share of the longer side
   * @param scale pixels per pixel: 0.5 is half the resolution
   * @param ground lightness of what lies around the page, 0 to 255
   */
  public DegradedPage laid(double degrees, double perspective, double scale, int ground) {
    turn = degrees;
    note("turned %.1f, perspective %.3f, scale %.2f", degrees, perspective, scale);
    double sine = Math.sin(Math.toRadians(degrees));
    double cosine = Math.cos(Math.toRadians(degrees));
    double[] xs = {0, width, width, 0};
    double[] ys = {0, 0, height, height};
    double[] toX = new double[4];
    double[] toY = new double[4];
    double reach = perspective * Math.max(width, height);
    for (int i = 0; i < 4; i++) {
      double x = xs[i] + (random.nextDouble() * 2 - 1) * reach;
      double y = ys[i] + (random.nextDouble() * 2 - 1) * reach;
      toX[i] = scale * (x * cosine - y * sine);
      toY[i] = scale * (x * sine + y * cosine);
    }
    double margin = scale * 0.01 * Math.max(width, height);
    double left = Arrays.stream(toX).min().orElseThrow() - margin;
    double top = Arrays.stream(toY).min().orElseThrow() - margin;
    int w = (int) Math.ceil(Arrays.stream(toX).max().orElseThrow() + margin - left);
    int h = (int) Math.ceil(Arrays.stream(toY).max().orElseThrow() + margin - top);
    double[] back = homography(toX, toY, xs, ys);
    float[] to = new float[w * h];
    int taps = scale < 0.8 ? 2 : 1;
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        float sum = 0;
        for (int tap = 0; tap < taps * taps; tap++) {
          double px = x + left + (tap % taps + 0.5) / taps;
          double py = y + top + (tap / taps + 0.5) / taps;
          double depth = back[6] * px + back[7] * py + 1;
          sum +=
              between(
                  (back[0] * px + back[1] * py + back[2]) / depth - 0.5,
                  (back[3] * px + back[4] * py + back[5]) / depth - 0.5,
                  ground);
        }
        to[y * w + x] = sum / (taps * taps);
      }
    }
    width = w;
    height = h;
    light = to;
    return this;
  }

  private float between(double x, double y, int ground) {
    if (x < 0 || y < 0 || x >= width - 1 || y >= height - 1) {
      return ground;
    }
    int c = (int) x;
    int r = (int) y;
    float dx = (float) (x - c);
    float dy = (float) (y - r);
    int at = r * width + c;
    float upper = light[at] + (light[at + 1] - light[at]) * dx;
    float lower = light[at + width] + (light[at + width + 1] - light[at + width]) * dx;
    return upper + (lower - upper) * dy;
  }

  /** Eight numbers that carry four points onto four others (Gauss's elimination). */
  private static double[] homography(double[] x, double[] y, double[] toX, double[] toY) {
    double[][] m = new double[8][];
    for (int i = 0; i < 4; i++) {
      m[2 * i] = new double[] {x[i], y[i], 1, 0, 0, 0, -x[i] * toX[i], -y[i] * toX[i], toX[i]};
      m[2 * i + 1] = new double[] {0, 0, 0, x[i], y[i], 1, -x[i] * toY[i], -y[i] * toY[i], toY[i]};
    }
    for (int i = 0; i < 8; i++) {
      int best = i;
      for (int row = i; row < 8; row++) {
        best = Math.abs(m[row][i]) > Math.abs(m[best][i]) ? row : best;
      }
      double[] pivot = m[best];
      m[best] = m[i];
      m[i] = pivot;
      for (int row = 0; row < 8; row++) {
        double factor = row == i ? 0 : m[row][i] / pivot[i];
        for (int column = i; factor != 0 && column < 9; column++) {
          m[row][column] -= factor * pivot[column];
        }
      }
    }
    double[] solution = new double[8];
    for (int i = 0; i < 8; i++) {
      solution[i] = m[i][8] / m[i][i];
    }
    return solution;
  }

  /** A thumb on the page; place and radius as shares of its width. */
  public DegradedPage covered(double x, double y, double radius) {
    note("covered at %.2f, %.2f", x, y);
    double reach = radius * width;
    for (int r = 0; r < height; r++) {
      for (int c = 0; c < width; c++) {
        if (Math.hypot(c - x * width, (r - y * width) * 0.8) < reach) {
          light[r * width + c] = 165;
        }
      }
    }
    return this;
  }

  /** Out of focus. */
  public DegradedPage blurred(double sigma) {
    note("blur %.2f px", sigma);
    int reach = (int) Math.ceil(2.5 * sigma);
    float[] weights = new float[2 * reach + 1];
    float total = 0;
    for (int i = -reach; i <= reach; i++) {
      weights[i + reach] = (float) Math.exp(-i * i / (2 * sigma * sigma));
      total += weights[i + reach];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= total;
    }
    int[] columns =
        IntStream.range(-reach, width + reach).map(i -> Math.clamp(i, 0, width - 1)).toArray();
    float[] across = new float[light.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
          sum += weights[i] * light[y * width + columns[x + i]];
        }
        across[y * width + x] = sum;
      }
    }
    Arrays.fill(light, 0);
    for (int y = 0; y < height; y++) {
      for (int i = 0; i < weights.length; i++) {
        int row = Math.clamp(y + i - reach, 0, height - 1) * width;
        for (int x = 0; x < width; x++) {
          light[y * width + x] += weights[i] * across[row + x];
        }
      }
    }
    return this;
  }

  /**
   * A shadow with a soft edge that runs across the page in any direction.
   *
   * @param depth what is left of the light in its midst: 0.4 is a deep shadow of a head or hand
   */
  public DegradedPage shadowed(double depth) {
    note("shadow to %.2f", depth);
    double angle = random.nextDouble() * 2 * Math.PI;
    double sine = Math.sin(angle);
    double cosine = Math.cos(angle);
    double diagonal = Math.hypot(width, height);
    double edge = (random.nextDouble() - 0.5) * 0.6;
    double softness = 0.02 + random.nextDouble() * 0.5;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double across = ((x - width / 2.0) * cosine + (y - height / 2.0) * sine) / diagonal;
        double share = Math.clamp((across - edge) / softness + 0.5, 0.0, 1.0);
        light[y * width + x] *= (float) (1 - (1 - depth) * share);
      }
    }
    return this;
  }

  /** Weak toner: of the range from black to white only this share is left, around a light grey. */
  public DegradedPage faded(double share) {
    note("contrast %.2f", share);
    for (int i = 0; i < light.length; i++) {
      light[i] = (float) (230 - (230 - light[i]) * share);
    }
    return this;
  }

  /**
   * @param sigma of the grain, in 256 steps of lightness
   * @param specks share of the pixels that are plain black or white
   */
  public DegradedPage noisy(double sigma, double specks) {
    note("grain %.1f, specks %.3f", sigma, specks);
    for (int i = 0; i < light.length; i++) {
      // The sum of four even numbers is close enough to Gauss and ten times as fast.
      int bits = random.nextInt();
      int sum = (bits & WHITE) + (bits >> 8 & WHITE) + (bits >> 16 & WHITE) + (bits >>> 24);
      light[i] += (float) ((sum - 510) / 147.8 * sigma);
    }
    for (int i = 0; i < specks * light.length; i++) {
      light[random.nextInt(light.length)] = random.nextBoolean() ? WHITE : 0;
    }
    return this;
  }

  public BufferedImage picture() {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) Math.clamp(Math.round(light[i]), 0, WHITE);
    }
    return picture;
  }

  /**
   * @param quality 0 to 100
   */
  public byte[] jpeg(int quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality / 100f);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture(), null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** Degrees by which the page lies turned clockwise. */
  public double turn() {
    return turn;
  }

  private void note(String words, Object... values) {
    done.append(done.isEmpty() ? "" : "; ").append(words.formatted(values));
  }

  /** What was done to the page. */
  @Override
  public String toString() {
    return done.toString();
  }
}
