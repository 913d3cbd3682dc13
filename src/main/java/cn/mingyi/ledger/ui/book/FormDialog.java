package cn.mingyi.ledger.ui.book;

import cn.mingyi.ledger.domain.Column;
import cn.mingyi.ledger.usecase.form.FormHead;
import cn.mingyi.ledger.usecase.form.FormMatch;
import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Choices;
import cn.mingyi.platform.fx.Dialogs;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** What the columns of the township's form mean: recognised, to be mended by choice. */
final class FormDialog {
  private static final int SIDE_BY_SIDE = 3;
  private static final String EMPTY = "";
  private static final Texts TEXTS = Texts.beside(FormDialog.class);

  private final LedgersViewModel model;
  private final FormMatch match;
  private final Path file;
  private final Form form = new Form("ledger-form");
  private final FormField<TextField> name;
  private final Map<Integer, ComboBox<String>> boxes = new LinkedHashMap<>();
  private final Banner lacking = new Banner();

  FormDialog(LedgersViewModel model, FormMatch match, Path file) {
    this.model = model;
    this.match = match;
    this.file = file;
    name = form.text("name", TEXTS.say("form.name")).hint(TEXTS.say("form.name.hint"));
    name.control().setText(nameOf(file));
    form.row(name);
    form.add(
        Words.wrapped(
            Words.muted(
                TEXTS.say(
                    "form.found", match.sheet(), match.headRow() + 1, match.columns().size()))));
    form.add(lacking);
    columns();
    judge();
  }

  private static String nameOf(Path file) {
    String whole = String.valueOf(file.getFileName());
    int dot = whole.lastIndexOf('.');
    return dot < 0 ? whole : whole.substring(0, dot);
  }

  private void columns() {
    List<String> choices = new ArrayList<>(List.of(EMPTY));
    choices.addAll(match.choices().stream().map(Column::head).toList());
    List<FormField<?>> row = new ArrayList<>();
    for (FormHead head : match.heads()) {
      ComboBox<String> box =
          Choices.box(choices, word -> word.isEmpty() ? TEXTS.say("form.leave") : word);
      box.setValue(match.columns().getOrDefault(head.column(), EMPTY));
      box.valueProperty().subscribe((before, now) -> judge());
      boxes.put(head.column(), box);
      row.add(
          form.field(
              "column-" + head.column(),
              head.required() && !head.words().contains(TEXTS.say("form.must"))
                  ? TEXTS.say("form.required", head.words())
                  : head.words(),
              box));
      if (row.size() == SIDE_BY_SIDE) {
        form.row(row.toArray(FormField<?>[]::new));
        row.clear();
      }
    }
    if (!row.isEmpty()) {
      form.row(row.toArray(FormField<?>[]::new));
    }
  }

  private Map<Integer, String> chosen() {
    Map<Integer, String> columns = new HashMap<>();
    boxes.forEach((column, box) -> {
      if (!EMPTY.equals(box.getValue())) {
        columns.put(column, box.getValue());
      }
    });
    return columns;
  }

  /** Says which columns stay empty although somebody wants them. */
  private void judge() {
    Map<Integer, String> columns = chosen();
    List<String> sentences = new ArrayList<>();
    List<FormHead> wanting = FormMatch.wanting(match.heads(), columns);
    if (!wanting.isEmpty()) {
      sentences.add(
          TEXTS.say(
              "form.wanting",
              wanting.stream().map(FormHead::words).collect(Collectors.joining("、"))));
    }
    List<String> homeless = FormMatch.homeless(match.choices(), columns);
    if (!homeless.isEmpty()) {
      sentences.add(TEXTS.say("form.homeless", String.join("、", homeless)));
    }
    if (sentences.isEmpty()) {
      lacking.hide();
    } else {
      lacking.show(Tone.DUE, sentences);
    }
  }

  void show(Dialogs dialogs) {
    dialogs.form(
        TEXTS.say("form.title", match.kind().label()),
        form,
        TEXTS.say("form.action"),
        open -> model.keepForm(match, file, chosen(), name.control().getText(), open));
  }
}
