package cn.mingyi.consultation.ui;

import java.util.Locale;

/** The parts of the screen of one round. */
enum Part {
  ENTRY("登记"),
  SHEETS("意见表"),
  ABSENT("外出户"),
  ANSWERS("意见采纳"),
  CHECKS("抽查"),
  CERTIFICATE("完成证明");

  private final String label;

  Part(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** Id of what is pressed to go there. */
  String id() {
    return "round/" + name().toLowerCase(Locale.ROOT);
  }
}
