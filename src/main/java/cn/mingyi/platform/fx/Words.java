package cn.mingyi.platform.fx;

import javafx.scene.control.Label;

/** Labels in the five voices of the screen. */
public final class Words {
  private Words() {}

  /** 21 px bold: one a screen. */
  public static Label title(String words) {
    return styled(words, "words-title");
  }

  /** 15 px bold: heads a card. */
  public static Label section(String words) {
    return styled(words, "words-section");
  }

  public static Label plain(String words) {
    return styled(words, "words-plain");
  }

  public static Label strong(String words) {
    return styled(words, "words-strong");
  }

  /** Grey: what explains. */
  public static Label muted(String words) {
    return styled(words, "words-muted");
  }

  /** Grey and small: dates, sources, who did it. */
  public static Label hint(String words) {
    return styled(words, "words-hint");
  }

  /** Plain words in a tone's colour. */
  public static Label toned(String words, Tone tone) {
    Label label = styled(words, "words-toned");
    label.getStyleClass().add(tone.css());
    return label;
  }

  /** Lets a label break into lines instead of being cut. */
  public static Label wrapped(Label label) {
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private static Label styled(String words, String css) {
    Label label = new Label(words);
    label.getStyleClass().add(css);
    return label;
  }
}
