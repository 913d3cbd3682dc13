package cn.mingyi.platform.pdf;

import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.splitting.ISplitCharacters;

/** A person's name goes to the next line whole; iText breaks it only where a line is too narrow. */
final class WholeName implements ISplitCharacters {
  @Override
  public boolean isSplitCharacter(GlyphLine text, int position) {
    return false;
  }
}
