package cn.mingyi.platform.pdf;

import com.itextpdf.io.font.FontMetrics;
import com.itextpdf.io.font.TrueTypeFont;
import java.io.IOException;

/**
 * A font that claims the same height as every other font. iText centres each line by the heights of
 * the fonts in it, so a single rare character would move its line; with even heights all baselines
 * keep the leading.
 */
final class EvenFont extends TrueTypeFont {
  EvenFont(byte[] file) throws IOException {
    super(file);
    fontMetrics = new EvenMetrics(fontMetrics);
  }

  /** The font's own measures but for its height; in thousandths of the type size. */
  private static final class EvenMetrics extends FontMetrics {
    private static final int ASCENT = 880;
    private static final int DESCENT = -120;
    // iText takes these as they are only while they differ from the two above.
    private static final int LINE_ASCENT = 900;
    private static final int LINE_DESCENT = -140;

    EvenMetrics(FontMetrics own) {
      setNumberOfGlyphs(own.getNumberOfGlyphs());
      setGlyphWidths(own.getGlyphWidths());
      setTypoAscender(ASCENT);
      setTypoDescender(DESCENT);
      setWinAscender(LINE_ASCENT);
      setWinDescender(LINE_DESCENT);
      setAscender(ASCENT);
      setDescender(DESCENT);
      setCapHeight(own.getCapHeight());
      setXHeight(own.getXHeight());
      setItalicAngle(own.getItalicAngle());
      int[] box = own.getBbox();
      setBbox(box[0], box[1], box[2], box[3]);
      setAdvanceWidthMax(own.getAdvanceWidthMax());
      setUnderlinePosition(own.getUnderlinePosition());
      setUnderlineThickness(own.getUnderlineThickness());
      setStemV(own.getStemV());
      setStemH(own.getStemH());
      setIsFixedPitch(own.isFixedPitch());
      // Last: it changes how the setters above read their numbers.
      setUnitsPerEm(own.getUnitsPerEm());
    }
  }
}
