package cn.mingyi.platform.fx;

import cn.mingyi.platform.text.FontFile;
import cn.mingyi.platform.text.Glyphs;
import cn.mingyi.platform.text.Run;
import cn.mingyi.platform.text.Typeface;
import java.util.List;

/**
 * The strategy for rare characters on the screen. The screen's font has the rare characters of
 * names that we know of, and what it lacks the system may have; what no shipped font has would be
 * an empty box, so it is written as its mark [U+XXXXX], as on the papers.
 */
public final class NameText {
  private static final int LAST_COMMON = 0x9FFF;

  private final Glyphs glyphs;

  public NameText(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /** The text with every character that no font has replaced by its mark. */
  public String shown(String text) {
    if (text.codePoints().allMatch(c -> c <= LAST_COMMON)) {
      return text;
    }
    List<Run> runs = glyphs.runs(Typeface.SANS, text);
    StringBuilder shown = new StringBuilder();
    runs.forEach(run -> shown.append(run.text()));
    return shown.toString();
  }

  /** Whether the screen's own font draws all of it. */
  public boolean plain(String text) {
    return text.codePoints().allMatch(c -> glyphs.covers(FontFile.NOTO_SANS, c));
  }
}
