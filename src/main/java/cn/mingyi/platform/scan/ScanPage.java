package cn.mingyi.platform.scan;

import java.awt.image.BufferedImage;
import java.nio.file.Path;

/**
 * A page as a scanner or a telephone saw it.
 *
 * @param page of the file, from 1; a picture has one
 * @param pages how many the file has
 * @param image to be read and shown: as the telephone was held, not yet as the page lies
 * @param picture to be kept: a JPEG or PNG of the same view, at most {@value #LONGEST_SIDE} pixels
 *     on its longer side; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // a file is handed on as it is
public record ScanPage(Path file, int page, int pages, BufferedImage image, byte[] picture)
    implements Scanned {
  /** Longer side of the kept picture, in pixels: an A4 page at 200 dpi. */
  public static final int LONGEST_SIDE = 2400;
}
