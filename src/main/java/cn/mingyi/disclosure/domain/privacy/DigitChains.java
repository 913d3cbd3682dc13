package cn.mingyi.disclosure.domain.privacy;

import cn.mingyi.disclosure.domain.privacy.DigitGroup.Gap;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into chains of digit groups: what might be one number although spaces, hyphens, dots
 * or line ends stand in it. Anything else, the comma and the slash too, ends a chain: they separate
 * numbers in lists and amounts. What is invisible (zero-width characters) counts as not there.
 */
final class DigitChains {
  private static final String CHINESE = "〇一二三四五六七八九";
  private static final String X_SHAPES = "XxＸｘ×ХхΧχ";
  private static final String DASHES = "_＿−";
  private static final String DOTS = ".．·•・‧∙";
  private static final String STARS = "*＊";

  /** Longer than the indent of the next paragraph is no gap within a number. */
  private static final int WIDEST_GAP = 8;

  private static final int MASKED_FIRST = 3;
  private static final int MASKED_LAST = 4;

  /** In what script a digit is written; a change of script ends a number. */
  private enum Script {
    NONE,
    WESTERN,
    CHINESE
  }

  private final String text;
  private final List<List<DigitGroup>> chains = new ArrayList<>();
  private List<DigitGroup> chain = new ArrayList<>();
  private Script script = Script.NONE;
  private Gap gap = Gap.NONE;
  private int width;

  private DigitChains(String text) {
    this.text = text;
  }

  static List<List<DigitGroup>> of(String text) {
    DigitChains cut = new DigitChains(text);
    cut.cut();
    return cut.chains;
  }

  private void cut() {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (script(c) != Script.NONE) {
        at = group(at, script(c));
      } else {
        other(c, at);
        at += Character.charCount(c);
      }
    }
    end();
  }

  private int group(int from, Script kind) {
    StringBuilder digits = new StringBuilder();
    int end = from;
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (script(c) == kind) {
        digits.append(value(c));
        end = at;
      } else if (!invisible(c)) {
        break;
      }
    }
    if (script != kind) {
      end();
      script = kind;
    }
    if (restOfMasked(from, end, digits.length())) {
      end();
    } else {
      chain.add(new DigitGroup(from, end, digits.toString(), gap));
      gap = Gap.NONE;
      width = 0;
    }
    return end;
  }

  private void other(int c, int at) {
    if (invisible(c)) {
      return;
    }
    if (X_SHAPES.indexOf(c) >= 0 && !chain.isEmpty()) {
      chain.add(new DigitGroup(at, at + 1, DigitGroup.X, gap));
      gap = Gap.NONE;
      width = 0;
      return;
    }
    boolean lineEnd = c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
    boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION || DASHES.indexOf(c) >= 0;
    boolean dot = DOTS.indexOf(c) >= 0;
    width++;
    if (width > WIDEST_GAP || !space && !dash && !dot && !lineEnd) {
      end();
      return;
    }
    gap =
        new Gap(
            gap.dot() || dot,
            gap.dash() || dash,
            gap.space() || space && !lineEnd && c != '\r',
            gap.lineEnds() + (lineEnd ? 1 : 0));
  }

  private void end() {
    if (!chain.isEmpty()) {
      chains.add(chain);
      chain = new ArrayList<>();
    }
    script = Script.NONE;
    gap = Gap.NONE;
    width = 0;
  }

  /** What a mask has left over is no part of another number. */
  private boolean restOfMasked(int from, int to, int length) {
    return length <= MASKED_LAST && stars(from - 2) || length <= MASKED_FIRST && stars(to);
  }

  private boolean stars(int at) {
    return at >= 0
        && at + 1 < text.length()
        && STARS.indexOf(text.charAt(at)) >= 0
        && STARS.indexOf(text.charAt(at + 1)) >= 0;
  }

  private static Script script(int c) {
    if (Character.digit(c, 10) >= 0) {
      return Script.WESTERN;
    }
    return c == '零' || CHINESE.indexOf(c) >= 0 ? Script.CHINESE : Script.NONE;
  }

  private static int value(int c) {
    int western = Character.digit(c, 10);
    return western >= 0 ? western : Math.max(0, CHINESE.indexOf(c));
  }

  private static boolean invisible(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.CONTROL && !Character.isWhitespace(c) && c != '\u0085';
  }
}
