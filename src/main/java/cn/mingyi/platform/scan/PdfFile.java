package cn.mingyi.platform.scan;

import cn.mingyi.platform.pdf.PaperPress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** A PDF from a scanner; its pages are drawn one at a time and not kept. Close it after use. */
final class PdfFile implements AutoCloseable {
  private static final float DOTS = 200 / 72f;

  /**
   * Pixels on the longer side of a page. Telephones take a pixel for a point, so that a page may
   * seem to be a metre long, or print a photograph on a page like a stamp.
   */
  private static final int LEAST_SIDE = 2339;

  private static final int LONGEST_SIDE = 4000;

  private static final int TAIL = 1 << 16;

  private final Path file;
  private final PDDocument document;
  private final PDFRenderer renderer;

  private PdfFile(Path file, PDDocument document, ScanLimits limits) {
    this.file = file;
    this.document = document;
    this.renderer =
        new PDFRenderer(document) {
          @Override
          protected PageDrawer createPageDrawer(PageDrawerParameters parameters)
              throws IOException {
            return new GuardedDrawer(parameters, limits);
          }
        };
  }

  static PdfFile open(Path file, ScanLimits limits) throws IOException {
    if (Files.size(file) > limits.pdfBytes()) {
      throw ScanRule.TOO_LARGE.refusal();
    }
    if (!ends(file)) {
      throw ScanRule.DAMAGED.refusal();
    }
    InflatedStreams.check(file, limits);
    PDDocument document = load(file);
    try {
      // The parts of an encrypted file could not be weighed.
      if (document.isEncrypted()) {
        throw ScanRule.PROTECTED.refusal();
      }
      if (document.getNumberOfPages() > limits.pdfPages()) {
        throw ScanRule.TOO_MANY_PAGES.refusal();
      }
      if (document.getNumberOfPages() < 1) {
        throw ScanRule.DAMAGED.refusal();
      }
      // What the program printed itself was signed by nobody.
      if (PaperPress.CREATOR.equals(document.getDocumentInformation().getCreator())) {
        throw ScanRule.OWN_PAPER.refusal();
      }
      // Each page is seen once; what it was drawn from need not stay.
      document.setResourceCache(null);
      return new PdfFile(file, document, limits);
    } catch (RuntimeException e) {
      document.close();
      throw e;
    }
  }

  private static PDDocument load(Path file) throws IOException {
    try {
      return Loader.loadPDF(file.toFile());
    } catch (InvalidPasswordException e) {
      throw ScanRule.PROTECTED.refusal();
    }
  }

  /** A PDF that was copied in part may still show its first pages; then nobody misses the rest. */
  private static boolean ends(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(TAIL, in.length())];
      in.seek(in.length() - tail.length);
      in.readFully(tail);
      return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
  }

  Path file() {
    return file;
  }

  int pages() {
    return document.getNumberOfPages();
  }

  /**
   * @param page from 1
   */
  ScanPage read(int page) throws IOException {
    PDRectangle size = document.getPage(page - 1).getCropBox();
    float longest = Math.max(size.getWidth(), size.getHeight());
    if (!(longest >= 1)) {
      throw ScanRule.DAMAGED.refusal();
    }
    float scale = Math.clamp(DOTS, LEAST_SIDE / longest, LONGEST_SIDE / longest);
    BufferedImage image = renderer.renderImage(page - 1, scale, ImageType.RGB);
    return new ScanPage(file, page, pages(), image, PictureFile.kept(image));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
