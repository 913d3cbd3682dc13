package cn.mingyi.platform.scan;

import java.time.Duration;

/**
 * What a file may cost before it is refused. A4 at 600 dpi has 35 million pixels, the camera of a
 * telephone up to 108 million.
 *
 * @param pictureBytes size of a JPEG or PNG file
 * @param pdfBytes size of a PDF file
 * @param picturePixels of a JPEG or PNG file; large ones are thinned while they are decoded
 * @param pdfPixels of one image in a PDF, which is decoded whole
 * @param pdfPages pages of a PDF
 * @param streamBytes one part of a PDF once inflated
 * @param jpegScans passes of a progressive JPEG; cameras make ten
 * @param time for weighing a file, and for each page
 */
record ScanLimits(
    long pictureBytes,
    long pdfBytes,
    long picturePixels,
    long pdfPixels,
    int pdfPages,
    long streamBytes,
    int jpegScans,
    Duration time) {
  static final ScanLimits DEFAULT =
      new ScanLimits(
          60L << 20,
          200L << 20,
          120_000_000,
          40_000_000,
          1000,
          128L << 20,
          100,
          Duration.ofSeconds(8));
}
