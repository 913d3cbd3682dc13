package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.disclosure.domain.SlotState;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;

/** How states look: a glyph, a word, a tone. */
final class SlotWords {
  private SlotWords() {}

  static Tag.Words tag(SlotState state) {
    return switch (state) {
      case DUE -> new Tag.Words("○ " + state.label(), Tone.NEUTRAL);
      case DRAFT -> new Tag.Words("✎ " + state.label(), Tone.DUE);
      case IN_REVIEW -> new Tag.Words("… " + state.label(), Tone.INFO);
      case READY -> new Tag.Words("→ " + state.label(), Tone.INFO);
      case POSTED -> new Tag.Words("✓ " + state.label(), Tone.OK);
      case POSTED_LATE -> new Tag.Words("! " + state.label(), Tone.DUE);
      case OVERDUE -> new Tag.Words("✕ " + state.label(), Tone.BAD);
    };
  }

  static Tag.Words tag(BulletinState state) {
    Tone tone =
        switch (state) {
          case DRAFT -> Tone.DUE;
          case RETURNED -> Tone.BAD;
          case IN_REVIEW, APPROVED, FINAL -> Tone.INFO;
          case POSTED -> Tone.OK;
          case ENDED, DROPPED -> Tone.NEUTRAL;
        };
    return new Tag.Words(state.label(), tone);
  }
}
