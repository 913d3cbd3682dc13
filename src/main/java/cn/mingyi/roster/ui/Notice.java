package cn.mingyi.roster.ui;

import cn.mingyi.kernel.RuleViolation;
import cn.mingyi.kernel.Unavailable;
import cn.mingyi.platform.fx.Tone;
import java.util.List;

/** What a banner says. */
record Notice(Tone tone, List<String> sentences) {
  Notice {
    sentences = List.copyOf(sentences);
  }

  static Notice ok(String sentence) {
    return new Notice(Tone.OK, List.of(sentence));
  }

  static Notice due(String sentence) {
    return new Notice(Tone.DUE, List.of(sentence));
  }

  static Notice of(RuleViolation no) {
    return new Notice(Tone.BAD, no.sentences());
  }

  static Notice of(Unavailable away) {
    return new Notice(Tone.BAD, List.of(away.sentence()));
  }
}
