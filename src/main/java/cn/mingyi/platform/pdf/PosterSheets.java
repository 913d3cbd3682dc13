package cn.mingyi.platform.pdf;

import cn.mingyi.platform.text.Glyphs;
import cn.mingyi.platform.text.Typeface;
import com.itextpdf.kernel.geom.AffineTransform;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.element.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;

/**
 * Turns the A4 pages of a finished paper into posters (domain §10): each page becomes an A3 page,
 * its type √2 times as large, or two A4 pages that are glued to that A3 page. Pages are scaled as
 * drawings, so the layout is the one that was looked at, and the text stays text.
 */
public final class PosterSheets {
  private static final float SCALE = (float) Math.sqrt(2);

  /** An A4 printer leaves about 5 mm white; so much of the A3 page's own white rim is given up. */
  private static final float TRIM = PageForm.mm(10);

  private static final float MARK = PageForm.mm(9);
  private static final float MARK_RULE = 0.5f;
  private static final float LABEL_SIZE = 9;
  private static final float LABEL_LEADING = 12;
  private static final float LABEL_EDGE = PageForm.mm(6);

  private final Glyphs glyphs;
  private final FontShelf shelf;

  PosterSheets(Glyphs glyphs, FontShelf shelf) {
    this.glyphs = glyphs;
    this.shelf = shelf;
  }

  /** Every A4 page as one A3 page. */
  public FinishedPaper a3(FinishedPaper paper) {
    return redrawn(
        paper,
        (pdf, source) -> {
          PdfPage page = pdf.addNewPage(enlarged(source));
          draw(page, source.form(), 0, 0);
        });
  }

  /**
   * Every A4 page as two A4 pages that make one A3 page: an upright one is cut across, a lying one
   * down its middle. The halves overlap by two centimetres; the first is cut along its marks and
   * glued over the second.
   */
  public FinishedPaper tiles(FinishedPaper paper) {
    return redrawn(
        paper,
        (pdf, source) -> {
          PageSize whole = enlarged(source);
          boolean upright = whole.getHeight() > whole.getWidth();
          PageSize half =
              upright
                  ? new PageSize(whole.getWidth(), whole.getHeight() / 2)
                  : new PageSize(whole.getWidth() / 2, whole.getHeight());
          PaperFonts fonts = new PaperFonts(glyphs, shelf);
          String where = "第" + source.number() + "张 ";
          PdfPage first = pdf.addNewPage(half);
          PdfPage second = pdf.addNewPage(half);
          if (upright) {
            draw(first, source.form(), 0, half.getHeight() - whole.getHeight() + TRIM);
            draw(second, source.form(), 0, -TRIM);
            across(first, TRIM);
            across(second, half.getHeight() - TRIM);
          } else {
            draw(first, source.form(), -TRIM, 0);
            draw(second, source.form(), half.getWidth() - whole.getWidth() + TRIM, 0);
            down(first, half.getWidth() - TRIM);
            down(second, TRIM);
          }
          float above = half.getHeight() - LABEL_EDGE - LABEL_LEADING;
          label(first, above, fonts, where + (upright ? "上" : "左") + "　沿短线裁开，压在另一张的短线上粘好");
          label(second, upright ? LABEL_EDGE : above, fonts, where + (upright ? "下" : "右"));
        });
  }

  /** A page of the paper as a drawing. */
  private record Source(PdfFormXObject form, Rectangle size, int number) {}

  private static PageSize enlarged(Source source) {
    return new PageSize(source.size().getWidth() * SCALE, source.size().getHeight() * SCALE);
  }

  private static FinishedPaper redrawn(FinishedPaper paper, BiConsumer<PdfDocument, Source> each) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int pages;
    try (PdfDocument from = new PdfDocument(new PdfReader(new ByteArrayInputStream(paper.pdf())));
        PdfDocument to = new PdfDocument(new PdfWriter(bytes))) {
      to.getDocumentInfo()
          .setTitle(from.getDocumentInfo().getTitle())
          .setCreator(PaperPress.CREATOR);
      to.getCatalog().setLang(new PdfString("zh-CN"));
      for (int i = 1; i <= from.getNumberOfPages(); i++) {
        PdfPage page = from.getPage(i);
        each.accept(to, new Source(page.copyAsFormXObject(to), page.getPageSize(), i));
      }
      pages = to.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FinishedPaper(bytes.toByteArray(), pages, paper.missingCharacters());
  }

  private static void draw(PdfPage page, PdfFormXObject form, float x, float y) {
    PdfCanvas canvas = new PdfCanvas(page);
    // Otherwise √2 is written as 1.41, and the poster is a millimetre too small.
    canvas.getContentStream().getOutputStream().setLocalHighPrecision(true);
    canvas
        .saveState()
        .concatMatrix(new AffineTransform(SCALE, 0, 0, SCALE, x, y))
        .addXObjectAt(form, 0, 0)
        .restoreState();
  }

  /** Short lines at both edges, which lie on each other when the halves are glued. */
  private static void across(PdfPage page, float y) {
    float width = page.getPageSize().getWidth();
    stroke(page, LABEL_EDGE, y, LABEL_EDGE + MARK, y);
    stroke(page, width - LABEL_EDGE - MARK, y, width - LABEL_EDGE, y);
  }

  private static void down(PdfPage page, float x) {
    float height = page.getPageSize().getHeight();
    stroke(page, x, LABEL_EDGE, x, LABEL_EDGE + MARK);
    stroke(page, x, height - LABEL_EDGE - MARK, x, height - LABEL_EDGE);
  }

  private static void stroke(PdfPage page, float x, float y, float toX, float toY) {
    new PdfCanvas(page)
        .saveState()
        .setLineWidth(MARK_RULE)
        .moveTo(x, y)
        .lineTo(toX, toY)
        .stroke()
        .restoreState();
  }

  /** In the margin, at an edge that is not glued. */
  private static void label(PdfPage page, float y, PaperFonts fonts, String words) {
    Paragraph text = new Paragraph().setMargin(0).setFixedLeading(LABEL_LEADING);
    fonts.texts(Phrase.of(words), Typeface.SONGTI, LABEL_SIZE).forEach(text::add);
    try (Canvas canvas =
        new Canvas(
            new PdfCanvas(page),
            new Rectangle(
                LABEL_EDGE + MARK, y, page.getPageSize().getWidth() / 2, LABEL_LEADING * 1.2f))) {
      canvas.add(text);
    }
  }
}
