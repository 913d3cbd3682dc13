package cn.mingyi.consultation.domain;

/** 意见. All four count as consulted: 100 % is consulted, not in favour. */
public enum OpinionKind {
  AGREE("同意", 1, "✓"),
  DISAGREE("不同意", 2, "×"),
  ABSTAIN("弃权", 3, "–"),
  CONDITIONAL("有条件", 4, "△");

  private final String label;
  private final int key;
  private final String glyph;

  OpinionKind(String label, int key, String glyph) {
    this.label = label;
    this.key = key;
    this.glyph = glyph;
  }

  public String label() {
    return label;
  }

  /** The digit key that enters it, 1 to 4. */
  public int key() {
    return key;
  }

  /** The sign in lists, different without colour too. */
  public String glyph() {
    return glyph;
  }

  /** Whether the households are owed 采纳情况. */
  public boolean needsResponse() {
    return this == DISAGREE || this == CONDITIONAL;
  }
}
