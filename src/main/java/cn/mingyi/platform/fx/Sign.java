package cn.mingyi.platform.fx;

/**
 * The glyphs that stand beside every colour. All are in the shipped screen font: others would be
 * boxes on a computer that has no font for them (✕ and ☐ are not, so they are not used).
 */
public enum Sign {
  /** Done, met, 同意. */
  YES("✓"),
  /** Unmet, 不同意. */
  NO("×"),
  /** Not yet looked at, not yet done. */
  OPEN("○"),
  /** 有条件. */
  CONDITIONAL("△"),
  /** 弃权, nothing. */
  NONE("–"),
  /** Mind this. */
  MIND("!");

  private final String glyph;

  Sign(String glyph) {
    this.glyph = glyph;
  }

  public String glyph() {
    return glyph;
  }
}
