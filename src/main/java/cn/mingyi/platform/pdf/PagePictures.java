package cn.mingyi.platform.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF opened for looking at its pages. Not for several threads at once; close it after use. */
public final class PagePictures implements AutoCloseable {
  private static final float POINTS_PER_INCH = 72;

  private final PDDocument document;
  private final PDFRenderer renderer;

  private PagePictures(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
  }

  /** Opens a PDF that this program made. */
  public static PagePictures open(byte[] pdf) {
    try {
      return new PagePictures(Loader.loadPDF(pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int count() {
    return document.getNumberOfPages();
  }

  /**
   * A picture of the page, as high as it must be.
   *
   * @param page from 1
   * @param pixels width of the picture
   */
  public BufferedImage atWidth(int page, int pixels) {
    PDRectangle size = document.getPage(page - 1).getCropBox();
    return at(page, pixels / size.getWidth());
  }

  /**
   * A picture of the page.
   *
   * @param page from 1
   * @param dpi dots per inch; 96 shows it in its true size on a usual screen
   */
  public BufferedImage atDpi(int page, float dpi) {
    return at(page, dpi / POINTS_PER_INCH);
  }

  private BufferedImage at(int page, float scale) {
    try {
      return renderer.renderImage(page - 1, scale, ImageType.RGB);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
