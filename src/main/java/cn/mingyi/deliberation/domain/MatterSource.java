package cn.mingyi.deliberation.domain;

import java.util.Arrays;
import java.util.stream.Collectors;

/** 动议来源: one of the three is ticked on the 动议登记表. */
public enum MatterSource {
  MASSES("党员群众建议"),
  CADRES("村干部提议"),
  SUPERIORS("上级安排");

  private final String label;

  MatterSource(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** The three boxes of the form, this one ticked. */
  public String ticks() {
    return Arrays.stream(values())
        .map(s -> (s == this ? "√ " : "□ ") + s.label)
        .collect(Collectors.joining("　　"));
  }
}
