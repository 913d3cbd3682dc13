package cn.mingyi.platform.pdf;

import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.splitting.ISplitCharacters;

/**
 * Where a line of Chinese may end: after any character, but no line begins with a closing mark or
 * ends with an opening one, and numbers and Latin words stay whole. iText's own rule knows neither
 * the marks nor the characters beyond the BMP.
 */
final class ChineseBreaks implements ISplitCharacters {
  private static final String NEVER_FIRST = "，。、；：？！）〕】》〉」』”’…—％%,.;:?!)]}°℃·";
  private static final String NEVER_LAST = "（〔【《〈「『“‘￥¥([{";
  private static final int CJK_FIRST = 0x2E80;

  @Override
  public boolean isSplitCharacter(GlyphLine text, int position) {
    int here = unicode(text.get(position));
    if (position + 1 >= text.getEnd()) {
      return free(here) && NEVER_LAST.indexOf(here) < 0;
    }
    int next = unicode(text.get(position + 1));
    if (next == ' '
        && position + 2 < text.getEnd()
        && NEVER_FIRST.indexOf(unicode(text.get(position + 2))) >= 0) {
      return false;
    }
    // A telephone number stays whole.
    if (here == '-' && digit(next) && position > 0 && digit(unicode(text.get(position - 1)))) {
      return false;
    }
    if (next == '-'
        && digit(here)
        && position + 2 < text.getEnd()
        && digit(unicode(text.get(position + 2)))) {
      return false;
    }
    if (NEVER_LAST.indexOf(here) >= 0 || NEVER_FIRST.indexOf(next) >= 0) {
      return false;
    }
    return free(here) || free(next);
  }

  /** How many characters at the start of a text may not begin a line. */
  static int marksAtStart(String text) {
    int marks = 0;
    while (marks < text.length() && NEVER_FIRST.indexOf(text.charAt(marks)) >= 0) {
      marks++;
    }
    return marks;
  }

  private static int unicode(Glyph glyph) {
    return glyph.hasValidUnicode() ? glyph.getUnicode() : 0;
  }

  private static boolean digit(int codePoint) {
    return codePoint >= '0' && codePoint <= '9';
  }

  private static boolean free(int codePoint) {
    return codePoint <= ' '
        || codePoint == '-'
        || codePoint >= CJK_FIRST
        || NEVER_FIRST.indexOf(codePoint) >= 0 && codePoint > 0x7F;
  }
}
