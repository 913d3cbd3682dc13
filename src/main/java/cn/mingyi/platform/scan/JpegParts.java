package cn.mingyi.platform.scan;

import java.util.Arrays;

/**
 * The parts of a JPEG file, looked through before anything is decoded.
 *
 * @param exif the Exif part without its mark; empty when there is none
 * @param scans passes in which the picture is drawn
 * @param whole whether the end is there
 */
@SuppressWarnings("ArrayRecordComponent") // read once, right after
record JpegParts(byte[] exif, int scans, boolean whole) {
  private static final int MARK = 0xFF;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int APP1 = 0xE1;

  static JpegParts of(byte[] file) {
    byte[] exif = {};
    int scans = 0;
    int at = 2;
    while (at + 1 < file.length) {
      int code = file[at + 1] & MARK;
      if ((file[at] & MARK) != MARK || code == 0 || code == MARK || lonely(code)) {
        // Drawn pixels, or filling: the next mark is somewhere behind.
        at++;
        continue;
      }
      if (code == END) {
        return new JpegParts(exif, scans, true);
      }
      if (at + 3 >= file.length) {
        break;
      }
      int length = (file[at + 2] & MARK) << 8 | file[at + 3] & MARK;
      if (code == APP1 && exif.length == 0) {
        exif = exif(file, at + 4, at + 2 + length);
      }
      scans += code == SCAN ? 1 : 0;
      at += 2 + length;
    }
    return new JpegParts(exif, scans, false);
  }

  /** Marks that stand alone: restarts, and the beginning. */
  private static boolean lonely(int code) {
    return code >= 0xD0 && code <= 0xD8 || code == 1;
  }

  private static byte[] exif(byte[] file, int from, int to) {
    byte[] mark = {'E', 'x', 'i', 'f', 0, 0};
    return to <= file.length
            && to - from > mark.length
            && Arrays.equals(file, from, from + mark.length, mark, 0, mark.length)
        ? Arrays.copyOfRange(file, from, to)
        : new byte[0];
  }
}
