package cn.mingyi.platform.fx;

import javafx.scene.control.Label;

/** A chip with a word or two: 草稿, 补录 4 天, 已扫描. */
public final class Tag extends Label {
  public Tag(String words, Tone tone) {
    super(words);
    getStyleClass().addAll("tag", tone.css());
    setMinWidth(USE_PREF_SIZE);
  }

  public static Tag neutral(String words) {
    return new Tag(words, Tone.NEUTRAL);
  }

  /** What a table cell needs to draw a tag. */
  public record Words(String words, Tone tone) {}
}
