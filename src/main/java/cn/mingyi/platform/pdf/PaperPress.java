package cn.mingyi.platform.pdf;

import cn.mingyi.platform.text.Glyphs;
import com.itextpdf.commons.actions.EventManager;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.IBlockElement;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Makes papers. Keep one for the life of the program: it holds the parsed fonts. One paper at a
 * time.
 */
public final class PaperPress {
  /** Who made a paper, as the PDF says. */
  public static final String CREATOR = "明议 Mingyi";

  private final Glyphs glyphs;
  private final FontShelf shelf = new FontShelf();

  public PaperPress(Glyphs glyphs) {
    this.glyphs = glyphs;
    // The program is under the AGPL itself.
    EventManager.acknowledgeAgplUsageDisableWarningMessage();
  }

  /**
   * Makes a paper in memory.
   *
   * @param title of the document, for the reader's window; no personal data
   */
  public FinishedPaper finish(String title, Section... sections) {
    return finish(title, List.of(sections));
  }

  /** Makes a paper of several sections in memory. */
  public FinishedPaper finish(String title, Iterable<Section> sections) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PaperReport report = write(title, sections, bytes);
    return new FinishedPaper(bytes.toByteArray(), report.pages(), report.missingCharacters());
  }

  /**
   * Writes a paper while its sections arrive; a finished section leaves the memory. The stream is
   * not closed.
   *
   * @param sections at least one
   */
  public synchronized PaperReport write(
      String title, Iterable<Section> sections, OutputStream target) {
    PaperFonts fonts = new PaperFonts(glyphs, shelf);
    PdfWriter writer = new PdfWriter(target);
    writer.setCloseStream(false);
    try (PdfDocument pdf = new PdfDocument(writer)) {
      pdf.getDocumentInfo().setTitle(title).setCreator(CREATOR);
      pdf.getCatalog().setLang(new PdfString("zh-CN"));
      for (Section section : sections) {
        write(section, fonts, pdf);
      }
      return new PaperReport(pdf.getNumberOfPages(), fonts.missing());
    }
  }

  /** How many pages the section takes; nothing is written. */
  public synchronized int pages(Section section) {
    PaperFonts fonts = new PaperFonts(glyphs, shelf);
    // Closing it would embed the fonts, which takes longer than all the rest.
    PdfDocument trial = new PdfDocument(new PdfWriter(OutputStream.nullOutputStream()));
    PageFrame frame = new PageFrame(section, fonts, trial);
    layOut(section, frame.textArea(), fonts, trial);
    return Math.max(1, trial.getNumberOfPages());
  }

  /** Makes posters of finished papers, with the fonts of this press. */
  public PosterSheets posters() {
    return new PosterSheets(glyphs, shelf);
  }

  /** Measures text as this press sets it. */
  public TextWidths widths() {
    return new TextWidths(glyphs, shelf);
  }

  private static void write(Section section, PaperFonts fonts, PdfDocument pdf) {
    int before = pdf.getNumberOfPages();
    PageFrame frame = new PageFrame(section, fonts, pdf);
    layOut(section, frame.textArea(), fonts, pdf);
    if (pdf.getNumberOfPages() == before) {
      pdf.addNewPage(size(section.form()));
    }
    int total = pdf.getNumberOfPages() - before;
    for (int number = 1; number <= total; number++) {
      PdfPage page = pdf.getPage(before + number);
      frame.draw(page, number, total);
    }
    for (int number = 1; number <= total; number++) {
      pdf.getPage(before + number).flush();
    }
  }

  @SuppressWarnings("resource") // closing the layout would close the whole PDF
  private static void layOut(Section section, Rectangle area, PaperFonts fonts, PdfDocument pdf) {
    PageSize size = size(section.form());
    Document document = new Document(pdf, size, true);
    SectionRenderer renderer = new SectionRenderer(document, size, area);
    document.setRenderer(renderer);
    Typesetter typesetter = new Typesetter(section.form(), fonts);
    for (Block block : section.blocks()) {
      if (block instanceof Block.PageBreak) {
        document.add(Typesetter.pageBreak(section.form()));
        continue;
      }
      for (IBlockElement element : typesetter.set(block)) {
        document.add(element);
      }
    }
    renderer.close();
  }

  private static PageSize size(PageForm form) {
    return new PageSize(form.width(), form.height());
  }
}
