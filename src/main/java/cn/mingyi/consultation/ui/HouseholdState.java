package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.OpinionKind;
import cn.mingyi.platform.fx.Tone;

/** How a household stands in a round: colour, glyph and word, never colour alone. */
enum HouseholdState {
  PENDING("", "待征求", Tone.NEUTRAL),
  AGREE(OpinionKind.AGREE, Tone.OK),
  DISAGREE(OpinionKind.DISAGREE, Tone.BAD),
  ABSTAIN(OpinionKind.ABSTAIN, Tone.INFO),
  CONDITIONAL(OpinionKind.CONDITIONAL, Tone.DUE),
  EXCLUDED("除", "除外", Tone.NEUTRAL),
  DISPUTED("？", "待核", Tone.ACCENT);

  private final String glyph;
  private final String label;
  private final Tone tone;

  HouseholdState(String glyph, String label, Tone tone) {
    this.glyph = glyph;
    this.label = label;
    this.tone = tone;
  }

  HouseholdState(OpinionKind kind, Tone tone) {
    this(kind.glyph(), kind.label(), tone);
  }

  static HouseholdState of(OpinionKind kind) {
    return switch (kind) {
      case AGREE -> AGREE;
      case DISAGREE -> DISAGREE;
      case ABSTAIN -> ABSTAIN;
      case CONDITIONAL -> CONDITIONAL;
    };
  }

  String glyph() {
    return glyph;
  }

  String label() {
    return label;
  }

  Tone tone() {
    return tone;
  }

  /** Glyph and word. */
  String words() {
    return (glyph + " " + label).strip();
  }
}
