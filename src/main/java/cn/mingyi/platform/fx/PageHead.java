package cn.mingyi.platform.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The head of a screen: where one is, what it is, its tags, and at the right what can be done. */
public final class PageHead extends HBox {
  private final HBox crumbs = Gap.TINY.row();
  private final Label title = Words.title("");
  private final HBox tags = Gap.SMALL.row();
  private final Label sub = Words.muted("");
  private final HBox actions = Gap.MEDIUM.row();

  public PageHead(String titleWords) {
    title.setText(titleWords);
    HBox line = Gap.MEDIUM.row(title, tags);
    sub.getStyleClass().add("page-sub");
    VBox words = new VBox(crumbs, line, sub);
    Gap.grow(words);
    words.setAlignment(Pos.CENTER_LEFT);
    actions.setAlignment(Pos.CENTER_RIGHT);
    actions.setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll("page-head", "gap-16");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(words, actions);
    hideWhenEmpty();
  }

  public PageHead title(String words) {
    title.setText(words);
    return this;
  }

  /** Grey words: under the title, or beside it when {@link #inline()}. */
  public PageHead sub(String words) {
    sub.setText(words);
    hideWhenEmpty();
    return this;
  }

  /** Puts the grey words beside the title instead of under it. */
  public PageHead inline() {
    if (sub.getParent() instanceof VBox under) {
      under.getChildren().remove(sub);
      sub.getStyleClass().remove("page-sub");
      ((HBox) title.getParent()).getChildren().add(1, sub);
    }
    return this;
  }

  /** A step of the way back, e.g. 议事 ›. */
  public PageHead crumb(String id, String words, Runnable go) {
    crumbs.getChildren().addAll(Buttons.link(id, words, go), Words.hint("›"));
    hideWhenEmpty();
    return this;
  }

  public PageHead tags(Tag... now) {
    tags.getChildren().setAll(now);
    return this;
  }

  public PageHead actions(Node... now) {
    actions.getChildren().setAll(now);
    return this;
  }

  private void hideWhenEmpty() {
    boolean hasSub = !sub.getText().isEmpty();
    Shown.when(hasSub, sub);
    boolean hasCrumbs = !crumbs.getChildren().isEmpty();
    Shown.when(hasCrumbs, crumbs);
  }
}
