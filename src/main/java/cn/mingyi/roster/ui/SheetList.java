package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sheets of the file, each to be read or left out. */
final class SheetList {
  private final ImportViewModel model;
  private final Texts texts;
  private final Consumer<SheetChoice> selected;
  private final VBox box = Gap.SMALL.column();
  private final ScrollPane node = new ScrollPane(box);

  SheetList(ImportViewModel model, Texts texts, Consumer<SheetChoice> selected) {
    this.model = model;
    this.texts = texts;
    this.selected = selected;
    node.setFitToWidth(true);
    node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    node.getStyleClass().add("plain-scroll");
  }

  Node node() {
    return node;
  }

  void show(List<SheetChoice> sheets, @Nullable String shown) {
    box.getChildren().setAll(sheets.stream().map(s -> line(s, s.name().equals(shown))).toList());
    List<String> others = model.sheets().others();
    if (!others.isEmpty()) {
      box.getChildren()
          .add(
              Words.wrapped(
                  Words.hint(texts.say("import.sheets.others", String.join("、", others)))));
    }
  }

  private Node line(SheetChoice sheet, boolean current) {
    CheckBox read = new CheckBox();
    read.setId("import/sheet-" + sheet.name());
    read.setAccessibleText(texts.say("import.sheet.read", sheet.name()));
    read.setSelected(sheet.included());
    read.setOnAction(event -> model.sheets().include(sheet, read.isSelected()));
    Hyperlink name =
        Buttons.link("import/show-" + sheet.name(), sheet.name(), () -> selected.accept(sheet));
    FlowPane about = new FlowPane(Words.hint(about(sheet)));
    about.getStyleClass().add("flow-small");
    if (sheet.sheet().remembered()) {
      about.getChildren().add(new Tag(texts.say("import.remembered"), Tone.OK));
    }
    VBox words = Gap.TINY.column(name, about);
    Gap.grow(words);
    var line = Gap.SMALL.row(read, words);
    line.getStyleClass().add("pick-line");
    if (current) {
      line.getStyleClass().add("current");
    }
    line.setOnMouseClicked(event -> selected.accept(sheet));
    return line;
  }

  private String about(SheetChoice sheet) {
    if (!sheet.included()) {
      return texts.say("import.sheet.left-out");
    }
    String group = sheet.sheet().group();
    return group.isEmpty() || group.equals(sheet.name())
        ? texts.say("import.sheet.rows", sheet.rows())
        : texts.say("import.sheet.rows-group", group, sheet.rows());
  }
}
