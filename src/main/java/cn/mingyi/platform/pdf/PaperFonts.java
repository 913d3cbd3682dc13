package cn.mingyi.platform.pdf;

import cn.mingyi.platform.text.FontFile;
import cn.mingyi.platform.text.Glyphs;
import cn.mingyi.platform.text.Run;
import cn.mingyi.platform.text.Typeface;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.layout.element.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fonts of one PDF. Every text of a paper passes through here, so that no character is dropped:
 * iText silently leaves out what a font lacks.
 */
final class PaperFonts {
  private final Glyphs glyphs;
  private final FontShelf shelf;
  private final Map<FontFile, PdfFont> fonts = new EnumMap<>(FontFile.class);
  private final Set<String> missing = new LinkedHashSet<>();

  PaperFonts(Glyphs glyphs, FontShelf shelf) {
    this.glyphs = glyphs;
    this.shelf = shelf;
  }

  /** The characters that no font had so far. */
  List<String> missing() {
    return List.copyOf(missing);
  }

  /** The phrase as iText texts of one font each. */
  List<Text> texts(Phrase phrase, Typeface face, float size) {
    List<Text> texts = new ArrayList<>();
    for (Phrase.Part part : closed(phrase.parts())) {
      for (Run run : runs(part, face)) {
        Text text = new Text(run.text()).setFont(font(run.font())).setFontSize(size);
        text.setSplitCharacters(part.name() ? new WholeName() : new ChineseBreaks());
        texts.add(text);
      }
    }
    return texts;
  }

  /**
   * iText may end a line between two texts, whatever they begin with: a mark that begins no line
   * goes with the name before it.
   */
  private static List<Phrase.Part> closed(List<Phrase.Part> parts) {
    List<Phrase.Part> closed = new ArrayList<>();
    for (Phrase.Part part : parts) {
      int marks = part.name() ? 0 : ChineseBreaks.marksAtStart(part.text());
      if (marks > 0 && !closed.isEmpty() && closed.getLast().name()) {
        Phrase.Part name = closed.removeLast();
        closed.add(new Phrase.Part(name.text() + part.text().substring(0, marks), true));
        if (marks < part.text().length()) {
          closed.add(new Phrase.Part(part.text().substring(marks), false));
        }
      } else {
        closed.add(part);
      }
    }
    return closed;
  }

  /** Width of the phrase on one line, in points. */
  float width(Phrase phrase, Typeface face, float size) {
    float width = 0;
    for (Phrase.Part part : phrase.parts()) {
      for (Run run : runs(part, face)) {
        width += font(run.font()).getWidth(run.text(), size);
      }
    }
    return width;
  }

  PdfFont first(Typeface face) {
    return font(face.chain().getFirst());
  }

  private List<Run> runs(Phrase.Part part, Typeface face) {
    missing.addAll(glyphs.missing(face, part.text()));
    return part.name() ? glyphs.nameRuns(face, part.text()) : glyphs.runs(face, part.text());
  }

  private PdfFont font(FontFile file) {
    return fonts.computeIfAbsent(
        file,
        f ->
            PdfFontFactory.createFont(
                shelf.program(f), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED));
  }
}
