package cn.mingyi.platform.pdf;

import cn.mingyi.platform.text.Glyphs;
import cn.mingyi.platform.text.Run;
import cn.mingyi.platform.text.Typeface;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.otf.Glyph;
import java.util.List;

/** How wide a text is, in sizes of its type, so that a table can be planned before it is set. */
public final class TextWidths {
  private static final float UNITS = 1000;

  private final Glyphs glyphs;
  private final FontShelf shelf;

  TextWidths(Glyphs glyphs, FontShelf shelf) {
    this.glyphs = glyphs;
    this.shelf = shelf;
  }

  /**
   * Width of the text's longest line.
   *
   * @param name whether it is a person's name, which is set in one font
   * @return in sizes of type: 1 is the width of a Chinese character
   */
  public float of(Typeface face, String text, boolean name) {
    float widest = 0;
    for (String line : text.split("\\R", -1)) {
      widest = Math.max(widest, line(face, line, name));
    }
    return widest;
  }

  /** Whether the face's own font has the character, so that it needs no fallback. */
  public boolean inFirstFont(Typeface face, int codePoint) {
    return glyphs.covers(face.chain().getFirst(), codePoint);
  }

  private float line(Typeface face, String line, boolean name) {
    List<Run> runs = name ? glyphs.nameRuns(face, line) : glyphs.runs(face, line);
    float width = 0;
    for (Run run : runs) {
      FontProgram font = shelf.program(run.font());
      width +=
          (float)
              run.text()
                  .codePoints()
                  .mapToDouble(c -> {
                    Glyph glyph = font.getGlyph(c);
                    return glyph == null ? UNITS : glyph.getWidth();
                  })
                  .sum();
    }
    return width / UNITS;
  }
}
