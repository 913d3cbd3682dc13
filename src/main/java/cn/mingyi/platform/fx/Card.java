package cn.mingyi.platform.fx;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A white sheet on the grey ground that holds what belongs together. */
public final class Card extends VBox {
  /** Without a head. */
  public Card(Node... content) {
    super(content);
    getStyleClass().addAll("card", "gap-12");
  }

  /**
   * With a head line.
   *
   * @param note grey words beside the title; empty for none
   * @param right what stands at the right end of the head line
   */
  public static Card titled(String title, String note, Node... right) {
    Label words = Words.section(title);
    words.setMinWidth(Label.USE_PREF_SIZE);
    HBox head = Gap.MEDIUM.row(words);
    if (!note.isEmpty()) {
      head.getChildren().add(Words.hint(note));
    }
    head.getChildren().add(Gap.spring());
    head.getChildren().addAll(right);
    return new Card(head);
  }

  /** Adds content; returns the card. */
  public Card with(Node... content) {
    getChildren().addAll(content);
    return this;
  }

  /** Without inner margin, for a table that fills it. */
  public Card flush() {
    getStyleClass().add("flush");
    return this;
  }
}
