package cn.mingyi.platform.fx;

import cn.mingyi.kernel.RuleViolation;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A strip across the screen: what was refused and what to do next, or what was done. */
public final class Banner extends HBox {
  private final Label glyph = new Label();
  private final VBox lines = Gap.TINY.column();
  private final HBox actions = Gap.SMALL.row();

  public Banner() {
    glyph.getStyleClass().add("banner-glyph");
    glyph.setMinWidth(USE_PREF_SIZE);
    Gap.grow(lines);
    lines.setAlignment(Pos.CENTER_LEFT);
    actions.setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll("banner", "gap-8");
    setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(glyph, lines, actions);
    hide();
  }

  /** The rules said no. */
  public void refused(RuleViolation no) {
    show(Tone.BAD, no.sentences());
  }

  /** Something stands in the way. */
  public void bad(String sentence, Node... actionsNow) {
    show(Tone.BAD, List.of(sentence), actionsNow);
  }

  public void due(String sentence, Node... actionsNow) {
    show(Tone.DUE, List.of(sentence), actionsNow);
  }

  public void info(String sentence, Node... actionsNow) {
    show(Tone.INFO, List.of(sentence), actionsNow);
  }

  public void ok(String sentence, Node... actionsNow) {
    show(Tone.OK, List.of(sentence), actionsNow);
  }

  public void show(Tone tone, List<String> sentences, Node... actionsNow) {
    for (Tone each : Tone.values()) {
      getStyleClass().remove(each.css());
    }
    getStyleClass().add(tone.css());
    glyph.setText(glyphOf(tone));
    lines.getChildren().setAll(sentences.stream().map(s -> Words.wrapped(Words.plain(s))).toList());
    actions.getChildren().setAll(actionsNow);
    Shown.when(true, this);
  }

  /** Shows what a view model has to say; null = nothing. */
  public void tell(@Nullable Notice notice) {
    if (notice == null) {
      hide();
    } else {
      show(notice.tone(), List.of(notice.sentence()));
    }
  }

  public void hide() {
    Shown.when(false, this);
  }

  private static String glyphOf(Tone tone) {
    return switch (tone) {
      case OK -> Sign.YES.glyph();
      case BAD -> Sign.NO.glyph();
      case DUE -> Sign.MIND.glyph();
      case NEUTRAL, INFO, ACCENT -> "i";
    };
  }
}
