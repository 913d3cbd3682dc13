package cn.mingyi.roster.ui;

import cn.mingyi.platform.fx.Choices;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.NameText;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.domain.RosterColumn;
import cn.mingyi.roster.usecase.intake.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The first rows of a sheet, over each column what it means. */
final class MappingPreview {
  private static final int HEADER_LINES = 2;

  private final ImportViewModel model;
  private final NameText names;
  private final Texts texts;
  private final Label title = Words.section("");
  private final Label note = Words.wrapped(Words.muted(""));
  private final GridPane grid = new GridPane();
  private final List<ComboBox<Optional<RosterColumn>>> meanings = new ArrayList<>();
  private final VBox node;
  private @Nullable SheetChoice shown;
  private boolean showing;

  MappingPreview(ImportViewModel model, NameText names, Texts texts) {
    this.model = model;
    this.names = names;
    this.texts = texts;
    grid.getStyleClass().add("preview-grid");
    ScrollPane scroll = new ScrollPane(grid);
    scroll.getStyleClass().add("plain-scroll");
    scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
    node = Gap.SMALL.column(title, note, Gap.grow(scroll));
  }

  Node node() {
    return node;
  }

  void show(SheetChoice sheet) {
    boolean other = shown == null || !shown.sheet().sheet().equals(sheet.sheet().sheet());
    shown = sheet;
    showing = true;
    if (other) {
      build(sheet);
    }
    title.setText(texts.say("import.preview", sheet.name()));
    note.setText(noteOn(sheet));
    for (int i = 0; i < meanings.size(); i++) {
      meanings.get(i).setValue(Optional.ofNullable(sheet.meaning(i)));
    }
    fill(sheet);
    showing = false;
  }

  private String noteOn(SheetChoice sheet) {
    long alike = model.sheets().all().stream().filter(sheet::sameHeader).count();
    String remembered = sheet.sheet().remembered() ? texts.say("import.preview.remembered") : "";
    String same = alike > 1 ? texts.say("import.preview.alike", alike) : "";
    return texts.say("import.preview.note") + same + remembered;
  }

  private void build(SheetChoice sheet) {
    grid.getChildren().clear();
    meanings.clear();
    List<Optional<RosterColumn>> options =
        Stream.concat(
                Stream.of(Optional.<RosterColumn>empty()),
                Stream.of(RosterColumn.values()).map(Optional::of))
            .toList();
    for (int i = 0; i < sheet.columns(); i++) {
      int column = i;
      ComboBox<Optional<RosterColumn>> meaning =
          Choices.box(
              options, o -> o.map(RosterColumn::label).orElse(texts.say("import.not-imported")));
      meaning.setId("import/column-" + letters(i));
      meaning.setVisibleRowCount(options.size());
      meaning.setMaxWidth(Double.MAX_VALUE);
      meaning.valueProperty().addListener((value, before, now) -> choose(column, now));
      meanings.add(meaning);
      grid.add(meaning, i, 0);
    }
  }

  private void fill(SheetChoice sheet) {
    grid.getChildren().removeIf(n -> n instanceof Label);
    List<SourceRow> rows = sheet.preview();
    for (int i = 0; i < sheet.columns(); i++) {
      boolean read = sheet.meaning(i) != null;
      grid.add(cell(letters(i) + "　" + sheet.sheet().label(i), "preview-head", read), i, 1);
      for (int r = 0; r < rows.size(); r++) {
        String text = names.shown(sheet.shown(rows.get(r), i));
        grid.add(cell(text, "preview-cell", read), i, r + HEADER_LINES);
      }
    }
  }

  private static Label cell(String text, String css, boolean read) {
    Label label = new Label(text);
    label.getStyleClass().add(css);
    if (!read) {
      label.getStyleClass().add("unread");
    }
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private void choose(int column, Optional<RosterColumn> now) {
    if (!showing && shown != null) {
      model.sheets().map(shown, column, now.orElse(null));
    }
  }

  /** A, B … Z, AA as the spreadsheet names it. */
  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
