package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.FileChoices;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The first step: which file. */
final class ImportFilePage {
  private static final List<String> SUFFIXES = List.of("xlsx", "xls");

  private final ImportViewModel model;
  private final FileChoices files;
  private final Texts texts;
  private final VBox node;

  ImportFilePage(ImportViewModel model, FileChoices files, Texts texts) {
    this.model = model;
    this.files = files;
    this.texts = texts;
    Button choose = Buttons.primary("import/choose", texts.say("import.choose"), this::choose);
    Label chosen = Words.wrapped(Words.strong(""));
    chosen.setId("import/chosen");
    Button go = Buttons.secondary("import/go-on", texts.say("import.go-on"), model::forward);
    HBox before = Gap.MEDIUM.row(chosen, go);
    model
        .bookProperty()
        .subscribe(book -> {
          Shown.when(book != null, before);
          chosen.setText(book == null ? "" : texts.say("import.chosen", book.fileName()));
        });
    VBox words =
        Gap.SMALL.column(
            line(texts.say("import.explain.kinds")),
            line(texts.say("import.explain.header")),
            line(texts.say("import.explain.dry")),
            line(texts.say("import.explain.undo")));
    Card card =
        Card.titled(texts.say("import.file.title"), "").with(words, Gap.MEDIUM.row(choose), before);
    card.getStyleClass().add("narrow-card");
    node = new VBox(card);
    node.setAlignment(Pos.TOP_LEFT);
  }

  private static Node line(String words) {
    return Words.wrapped(Words.plain(words));
  }

  Node node() {
    return node;
  }

  private void choose() {
    files
        .open(
            texts.say("import.choose.title"),
            new FileChoices.Kind(texts.say("import.kind"), SUFFIXES))
        .ifPresent(model::choose);
  }
}
