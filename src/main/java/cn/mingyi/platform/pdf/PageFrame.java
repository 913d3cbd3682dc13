package cn.mingyi.platform.pdf;

import cn.mingyi.platform.text.Typeface;
import com.itextpdf.barcodes.BarcodeQRCode;
import com.itextpdf.barcodes.qrcode.EncodeHintType;
import com.itextpdf.barcodes.qrcode.ErrorCorrectionLevel;
import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.layout.Canvas;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.layout.LayoutArea;
import com.itextpdf.layout.layout.LayoutContext;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;
import com.itextpdf.layout.renderer.IRenderer;
import java.util.List;
import java.util.Map;

/** What surrounds the text of every page of a section: head, QR codes, foot, number, watermark. */
final class PageFrame {
  private static final float EDGE = PageForm.mm(11);
  private static final float CODE = PageForm.mm(21);

  /** Modules of white that the library leaves at each side of a code. */
  private static final float RIM = 4;

  private static final float CODE_GAP = PageForm.mm(4);
  private static final float HEAD_GAP = PageForm.mm(3);
  private static final float HEAD_SIZE = 10.5f;
  private static final float HEAD_LEADING = 1.35f;
  private static final float SMALLEST = 5;
  private static final float NUMBER_SIZE = 14;
  private static final float NUMBER_DROP = PageForm.mm(7);
  private static final float FOOT_EDGE = PageForm.mm(5);
  private static final float FOOT_CODE_GAP = PageForm.mm(3);
  private static final float FOOT_SIZE = 8;
  private static final float FOOT_LEADING = 10;
  private static final float FOOT_SHARE = 0.75f;
  private static final float WATERMARK_SIZE = 54;
  private static final float BANNER_SIZE = 22;
  private static final float BANNER_RULE = 1.5f;
  private static final float TALL = 10_000;

  private final Section section;
  private final PageForm form;
  private final PaperFonts fonts;
  private final PdfDocument pdf;
  private final float headHeight;
  private final boolean coded;

  PageFrame(Section section, PaperFonts fonts, PdfDocument pdf) {
    this.section = section;
    this.form = section.form();
    this.fonts = fonts;
    this.pdf = pdf;
    this.headHeight = height(section.head().lines(1, 1), HEAD_SIZE);
    this.coded = hasCode(section.leftCode()) || hasCode(section.rightCode());
  }

  /** The room that head and margins leave for the text. */
  Rectangle textArea() {
    float top = form.top();
    if (headHeight > 0) {
      top = Math.max(top, EDGE + headHeight + 2 * HEAD_GAP);
    }
    if (!section.banner().isEmpty()) {
      top = Math.max(top, EDGE + BANNER_SIZE * 1.7f + HEAD_GAP);
    }
    if (coded) {
      top = Math.max(top, EDGE + CODE + HEAD_GAP);
    }
    return new Rectangle(
        form.left(), form.bottom(), form.typeWidth(), form.height() - top - form.bottom());
  }

  /** Draws the frame of one page, once the number of pages is known. */
  void draw(PdfPage page, int number, int total) {
    if (!section.watermark().isEmpty()) {
      watermark(page);
    }
    head(page, section.head().lines(number, total));
    code(page, section.leftCode().at(number, total), form.left());
    code(page, section.rightCode().at(number, total), form.width() - form.right() - CODE);
    boolean odd = number % 2 == 1;
    if (section.numbered()) {
      number(page, number, odd);
    }
    String code = section.footCode().at(number, total);
    float beside = code.isEmpty() ? 0 : footCode(page, code, odd) + FOOT_CODE_GAP;
    foot(page, section.foot().at(number, total), odd, beside);
    if (!section.banner().isEmpty()) {
      banner(page);
    }
  }

  /** Under the small print's side of the page; returns its width. */
  private float footCode(PdfPage page, String content, boolean odd) {
    float side = Math.min(CODE, form.bottom() - FOOT_CODE_GAP - EDGE);
    float x = odd ? form.left() : form.width() - form.right() - side;
    code(page, content, new Rectangle(x, form.bottom() - FOOT_CODE_GAP - side, side, side));
    return side;
  }

  /** 黑体 in a frame in the middle of the upper margin. */
  private void banner(PdfPage page) {
    Phrase words = Phrase.of(section.banner());
    float width = fonts.width(words, Typeface.HEITI, BANNER_SIZE) + 2 * BANNER_SIZE;
    float height = BANNER_SIZE * 1.7f;
    float x = (form.width() - width) / 2;
    float y = form.height() - EDGE - height;
    new PdfCanvas(page)
        .saveState()
        .setLineWidth(BANNER_RULE)
        .rectangle(x, y, width, height)
        .stroke()
        .restoreState();
    Paragraph text =
        new Paragraph()
            .setMargin(0)
            .setFixedLeading(height)
            .setTextAlignment(TextAlignment.CENTER)
            .setFont(fonts.first(Typeface.HEITI));
    fonts.texts(words, Typeface.HEITI, BANNER_SIZE).forEach(text::add);
    canvas(page, new Rectangle(x, y, width, height), text);
  }

  private void head(PdfPage page, List<HeadLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    // The number of pages was not known when the room was measured; smaller type keeps it inside.
    float size = HEAD_SIZE;
    while (height(lines, size) > headHeight + 0.1f && size > SMALLEST) {
      size -= 0.5f;
    }
    float y = form.height() - EDGE;
    for (HeadLine line : lines) {
      float height = height(line, size);
      Paragraph left = headParagraph(line.left(), size);
      canvas(page, new Rectangle(headLeft(), y - height, leftWidth(line, size), height), left);
      float right = fonts.width(line.right(), Typeface.FANGSONG, size) + 2;
      Rectangle place = new Rectangle(headLeft() + headWidth() - right, y - height, right, height);
      canvas(page, place, headParagraph(line.right(), size).setTextAlignment(TextAlignment.RIGHT));
      y -= height;
    }
    float rule = form.height() - EDGE - headHeight - HEAD_GAP / 2;
    new PdfCanvas(page)
        .saveState()
        .setLineWidth(TableSetter.RULE)
        .moveTo(headLeft(), rule)
        .lineTo(headLeft() + headWidth(), rule)
        .stroke()
        .restoreState();
  }

  private float headLeft() {
    return form.left() + (hasCode(section.leftCode()) ? CODE + CODE_GAP : 0);
  }

  private float headWidth() {
    float right = hasCode(section.rightCode()) ? CODE + CODE_GAP : 0;
    return form.width() - form.right() - right - headLeft();
  }

  private float leftWidth(HeadLine line, float size) {
    float right = fonts.width(line.right(), Typeface.FANGSONG, size);
    return headWidth() - (right > 0 ? right + size : 0);
  }

  private float height(List<HeadLine> lines, float size) {
    float height = 0;
    for (HeadLine line : lines) {
      height += height(line, size);
    }
    return height;
  }

  @SuppressWarnings("resource") // the document only lends its defaults; closing it closes the PDF
  private float height(HeadLine line, float size) {
    if (line.left().parts().isEmpty()) {
      return size * HEAD_LEADING;
    }
    IRenderer renderer = headParagraph(line.left(), size).createRendererSubTree();
    renderer.setParent(new Document(pdf).getRenderer());
    renderer.layout(
        new LayoutContext(
            new LayoutArea(1, new Rectangle(Math.max(size, leftWidth(line, size)), TALL))));
    return renderer.getOccupiedArea().getBBox().getHeight();
  }

  private Paragraph headParagraph(Phrase text, float size) {
    Paragraph paragraph =
        new Paragraph()
            .setMargin(0)
            .setFixedLeading(size * HEAD_LEADING)
            .setFont(fonts.first(Typeface.FANGSONG))
            .setFontSize(size);
    fonts.texts(text, Typeface.FANGSONG, size).forEach(paragraph::add);
    return paragraph;
  }

  private static boolean hasCode(PageText code) {
    return !code.at(1, 1).isEmpty();
  }

  private void code(PdfPage page, String content, float x) {
    if (!content.isEmpty()) {
      code(page, content, new Rectangle(x, form.height() - EDGE - CODE, CODE, CODE));
    }
  }

  private void code(PdfPage page, String content, Rectangle square) {
    BarcodeQRCode code =
        new BarcodeQRCode(
            content,
            Map.of(
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M));
    // The library's white rim would take a fifth of the place; the page is white around it anyway.
    float modules = code.getBarcodeSize().getWidth() - 2 * RIM;
    float side = square.getWidth();
    float rim = side / modules * RIM;
    Rectangle place =
        new Rectangle(square.getX() - rim, square.getY() - rim, side + 2 * rim, side + 2 * rim);
    new PdfCanvas(page)
        .addXObjectFittedIntoRectangle(code.createFormXObject(ColorConstants.BLACK, pdf), place);
  }

  /** GB/T 9704: 7 mm under the type area, one character in; odd pages right, even pages left. */
  private void number(PdfPage page, int number, boolean odd) {
    Paragraph text = new Paragraph().setMargin(0).setFixedLeading(NUMBER_SIZE);
    fonts.texts(Phrase.of("— " + number + " —"), Typeface.SONGTI, NUMBER_SIZE).forEach(text::add);
    float y = form.bottom() - NUMBER_DROP - NUMBER_SIZE;
    float x = odd ? form.width() - form.right() - NUMBER_SIZE : form.left() + NUMBER_SIZE;
    try (Canvas canvas =
        new Canvas(new PdfCanvas(page), new Rectangle(form.width(), form.height()))) {
      canvas.showTextAligned(
          text, x, y, odd ? TextAlignment.RIGHT : TextAlignment.LEFT, VerticalAlignment.BOTTOM);
    }
  }

  /** The foot stands at the side where the page number does not. */
  private void foot(PdfPage page, String words, boolean odd, float beside) {
    if (words.isEmpty()) {
      return;
    }
    float width = form.typeWidth() * FOOT_SHARE - beside;
    float x = odd ? form.left() + beside : form.width() - form.right() - width - beside;
    float top = form.bottom() - NUMBER_DROP;
    float bottom = FOOT_EDGE;
    Paragraph[] lines =
        Phrase.of(words).lines().stream().map(l -> footLine(l, odd)).toArray(Paragraph[]::new);
    canvas(page, new Rectangle(x, bottom, width, top - bottom), lines);
  }

  private Paragraph footLine(Phrase line, boolean odd) {
    Paragraph text =
        new Paragraph()
            .setMargin(0)
            .setFixedLeading(FOOT_LEADING)
            .setTextAlignment(odd ? TextAlignment.LEFT : TextAlignment.RIGHT);
    fonts.texts(line, Typeface.SONGTI, FOOT_SIZE).forEach(text::add);
    return text;
  }

  private void watermark(PdfPage page) {
    Phrase words = Phrase.of(section.watermark());
    Paragraph text = new Paragraph().setMargin(0).setFontColor(new DeviceGray(0.85f));
    fonts.texts(words, Typeface.HEITI, WATERMARK_SIZE).forEach(text::add);
    PdfCanvas under = new PdfCanvas(page.newContentStreamBefore(), page.getResources(), pdf);
    try (Canvas canvas = new Canvas(under, new Rectangle(form.width(), form.height()))) {
      canvas.showTextAligned(
          text,
          form.width() / 2,
          form.height() / 2,
          pdf.getPageNumber(page),
          TextAlignment.CENTER,
          VerticalAlignment.MIDDLE,
          (float) Math.atan2(form.height(), form.width()));
    }
  }

  private static void canvas(PdfPage page, Rectangle place, Paragraph... paragraphs) {
    try (Canvas canvas = new Canvas(new PdfCanvas(page), place)) {
      for (Paragraph paragraph : paragraphs) {
        canvas.add(paragraph);
      }
    }
  }
}
