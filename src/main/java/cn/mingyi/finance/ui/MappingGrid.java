package cn.mingyi.finance.ui;

import cn.mingyi.finance.domain.EntryColumn;
import cn.mingyi.finance.usecase.intake.EntrySheet;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Choices;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.usecase.intake.SourceRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The first rows of each sheet, over each column what it means. */
final class MappingGrid {
  private static final Texts TEXTS = Texts.beside(MappingGrid.class);
  private static final int ROWS = 5;
  private static final int HEADER_LINES = 2;
  private static final int COLUMNS = 30;

  private final EntryImportViewModel importing;
  private final VBox sheets = Gap.LARGE.column();
  private final ScrollPane node = new ScrollPane(sheets);

  MappingGrid(EntryImportViewModel importing) {
    this.importing = importing;
    node.getStyleClass().add("plain-scroll");
  }

  Node node() {
    return node;
  }

  void show(List<EntrySheet> now) {
    sheets.getChildren().setAll(now.stream().map(this::drawn).toList());
  }

  private Node drawn(EntrySheet sheet) {
    Label name =
        Words.strong(TEXTS.say("import.sheet.named", sheet.sheet().name(), sheet.rows().size()));
    HBox head = Gap.SMALL.row(name);
    if (sheet.remembered()) {
      head.getChildren().add(new Tag(TEXTS.say("import.remembered"), Tone.OK));
    }
    if (importing.sheets().size() > 1) {
      head.getChildren()
          .add(
              Buttons.link(
                  "import/out-" + importing.sheets().indexOf(sheet),
                  TEXTS.say("import.sheet.out"),
                  () -> importing.leaveOut(sheet)));
    }
    return Gap.SMALL.column(head, grid(sheet));
  }

  private Node grid(EntrySheet sheet) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("preview-grid");
    List<Optional<EntryColumn>> options =
        Stream.concat(
                Stream.of(Optional.<EntryColumn>empty()),
                Stream.of(EntryColumn.values()).map(Optional::of))
            .toList();
    int width = Math.min(COLUMNS, sheet.labels().size());
    for (int i = 0; i < width; i++) {
      int column = i;
      EntryColumn meaning = sheet.mapping().columns().get(i);
      ComboBox<Optional<EntryColumn>> choice =
          Choices.box(options, o -> o.map(EntryColumn::label).orElse(TEXTS.say("import.notRead")));
      choice.setId("import/column-" + letters(i));
      choice.setMaxWidth(Double.MAX_VALUE);
      choice.setVisibleRowCount(options.size());
      choice.setValue(Optional.ofNullable(meaning));
      choice
          .valueProperty()
          .addListener((value, before, now) -> importing.map(sheet, column, now.orElse(null)));
      grid.add(choice, i, 0);
      grid.add(
          cell(letters(i) + "　" + sheet.labels().get(i), "preview-head", meaning != null), i, 1);
      int line = HEADER_LINES;
      for (SourceRow row : sheet.rows().stream().limit(ROWS).toList()) {
        grid.add(cell(row.cell(i).text(), "preview-cell", meaning != null), i, line++);
      }
    }
    return grid;
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

  /** A, B … Z, AA as the spreadsheet names it. */
  private static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
