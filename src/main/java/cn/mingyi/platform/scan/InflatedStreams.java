package cn.mingyi.platform.scan;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Weighs the packed parts of a PDF before any library unpacks them: each is inflated and thrown
 * away. The libraries hold a part in memory whole, and a few kilobytes can swell to gigabytes.
 */
final class InflatedStreams {
  private static final String WORD = "stream";

  /** A part packed more often than this hides something. */
  private static final int LAYERS = 3;

  private static final int CHUNK = 1 << 16;

  private final ScanLimits limits;
  private final Deadline deadline;
  private final byte[] chunk = new byte[CHUNK];

  private InflatedStreams(ScanLimits limits) {
    this.limits = limits;
    this.deadline = Deadline.in(limits.time());
  }

  static void check(Path pdf, ScanLimits limits) throws IOException {
    new InflatedStreams(limits).check(pdf);
  }

  private void check(Path pdf) throws IOException {
    try (SeekableByteChannel parts = Files.newByteChannel(pdf);
        InputStream in = new BufferedInputStream(Files.newInputStream(pdf), CHUNK)) {
      int matched = 0;
      long at = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        at++;
        if (matched == WORD.length()) {
          if (b == '\r') {
            continue;
          }
          weigh(parts, b == '\n' ? at : at - 1);
          matched = 0;
        }
        matched = b == WORD.charAt(matched) ? matched + 1 : b == WORD.charAt(0) ? 1 : 0;
      }
    }
  }

  @SuppressWarnings("resource") // closing the view would close the file
  private void weigh(SeekableByteChannel parts, long at) throws IOException {
    parts.position(at);
    weigh(new BufferedInputStream(Channels.newInputStream(parts)), 0);
  }

  private void weigh(BufferedInputStream part, int layer) throws IOException {
    part.mark(2);
    int first = part.read();
    int second = part.read();
    boolean packed = (first & 0x0F) == 8 && second >= 0 && (first << 8 | second) % 31 == 0;
    part.reset();
    if (packed && layer == LAYERS) {
      throw ScanRule.EXPANDS_TOO_MUCH.refusal();
    }
    if (!packed && layer == 0) {
      return;
    }
    try {
      if (packed) {
        weigh(new BufferedInputStream(new InflaterInputStream(part), CHUNK), layer + 1);
      } else {
        count(part);
      }
    } catch (ZipException | EOFException e) {
      // Not packed after all, or broken: then it does not swell either.
    }
  }

  private void count(InputStream content) throws IOException {
    long bytes = 0;
    for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
      bytes += n;
      if (bytes > limits.streamBytes()) {
        throw ScanRule.EXPANDS_TOO_MUCH.refusal();
      }
      if (deadline.passed()) {
        throw ScanRule.TOO_LARGE.refusal();
      }
    }
  }
}
