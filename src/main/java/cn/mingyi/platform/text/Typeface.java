package cn.mingyi.platform.text;

import java.util.List;

/**
 * A face that papers or screens ask for, with the fonts that stand in for it: a character that the
 * first font lacks is looked for in the next. Every chain ends with the Noto fonts, which have the
 * rare characters of names.
 */
public enum Typeface {
  /** 仿宋, the body of official papers. Fandol has 6,638 of the 8,105 standard characters. */
  FANGSONG("仿宋", FontFile.FANDOL_FANG, FontFile.NOTO_SERIF, FontFile.NOTO_SANS),
  /** 宋体, page numbers and small print. */
  SONGTI("宋体", FontFile.NOTO_SERIF, FontFile.NOTO_SANS),
  /** 黑体, headings of the first level and heads of tables. */
  HEITI("黑体", FontFile.NOTO_SANS_BOLD, FontFile.NOTO_SANS, FontFile.NOTO_SERIF),
  /** 楷体, headings of the second level. */
  KAITI("楷体", FontFile.LXGW_WENKAI, FontFile.NOTO_SERIF, FontFile.NOTO_SANS),
  /** 小标宋, titles. */
  TITLE(
      "小标宋",
      FontFile.NOTO_SERIF_BLACK,
      FontFile.NOTO_SERIF,
      FontFile.NOTO_SANS_BOLD,
      FontFile.NOTO_SANS),
  /** Screens. */
  SANS("无衬线", FontFile.NOTO_SANS, FontFile.NOTO_SERIF),
  /** Emphasis on screens. */
  SANS_BOLD("无衬线加粗", FontFile.NOTO_SANS_BOLD, FontFile.NOTO_SANS, FontFile.NOTO_SERIF);

  private final String label;
  private final List<FontFile> chain;

  Typeface(String label, FontFile... chain) {
    this.label = label;
    this.chain = List.of(chain);
  }

  public String label() {
    return label;
  }

  /** The fonts in the order in which they are asked; never empty. */
  public List<FontFile> chain() {
    return chain;
  }
}
