package cn.mingyi.ledger.ui.book;

import cn.mingyi.ledger.domain.Column;
import cn.mingyi.ledger.domain.Line;
import cn.mingyi.ledger.domain.Mark;
import cn.mingyi.ledger.domain.Value;
import cn.mingyi.ledger.usecase.LedgerQueries.Preview;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Chips;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.TableBuilder;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What would be written: the first rows of each sheet, how many there are, and what they sum to.
 */
final class PreviewPane {
  private static final double NARROW = 4;
  private static final double WIDE = 20;
  private static final Texts TEXTS = Texts.beside(PreviewPane.class);

  private final HBox sheets = Gap.SMALL.row();
  private final StackPane table = new StackPane();
  private final Label totals = Words.wrapped(Words.strong(""));
  private final VBox root =
      Gap.SMALL.column(sheets, Gap.grow(new Card(Gap.grow(table)).flush()), totals);
  private List<Preview> shown = List.of();

  void show(List<Preview> now) {
    shown = now;
    Chips chips = new Chips();
    for (int i = 0; i < now.size(); i++) {
      int index = i;
      chips.add(
          "ledger/sheet-" + i,
          TEXTS.say("sheet", now.get(i).name(), now.get(i).rows()),
          () -> show(index));
    }
    sheets.getChildren().setAll(chips);
    Shown.when(now.size() > 1, sheets);
    show(0);
  }

  private void show(int index) {
    if (index >= shown.size()) {
      table.getChildren().clear();
      totals.setText("");
      return;
    }
    Preview preview = shown.get(index);
    table.getChildren().setAll(Gap.grow(table(preview)));
    totals.setText(words(preview));
  }

  private static Node table(Preview preview) {
    TableBuilder<Line> builder = Tables.<Line>table("ledger-preview").wide().bare();
    // The mark first: in the file it stands last, where nobody would see it here.
    if (preview.marked()) {
      builder.tag("mark", TEXTS.say("mark"), NARROW + 1, line -> tag(line.mark()));
    }
    for (int i = 0; i < preview.columns().size(); i++) {
      int at = i;
      Column column = preview.columns().get(i);
      builder.text(
          "column-" + i,
          column.head(),
          width(preview, i),
          line -> line.values().get(at).shown().replace('\n', ' '));
    }
    var panel = builder.empty(new EmptyState(TEXTS.say("empty"), TEXTS.say("empty.next"))).build();
    for (int i = 0; i < preview.columns().size(); i++) {
      if (rightmost(preview.columns().get(i).kind())) {
        panel.table().getColumns().get(i + (preview.marked() ? 1 : 0)).getStyleClass().add("right");
      }
    }
    panel.show(preview.lines());
    return panel;
  }

  private static boolean rightmost(Column.Kind kind) {
    return kind == Column.Kind.NUMBER || kind == Column.Kind.MONEY || kind == Column.Kind.PERCENT;
  }

  /** In ems: as wide as the longest of the words seen first, within bounds. */
  private static double width(Preview preview, int column) {
    double widest = ems(preview.columns().get(column).head()) + 1;
    for (Line line : preview.lines().subList(0, Math.min(60, preview.lines().size()))) {
      widest = Math.max(widest, ems(line.values().get(column).shown()));
    }
    return Math.clamp(1.12 * widest + 2, NARROW, WIDE);
  }

  private static double ems(String words) {
    return words.codePoints().mapToDouble(c -> c < 0x2000 ? 0.56 : 1).sum();
  }

  private static Tag.@Nullable Words tag(Mark mark) {
    return switch (mark.tone()) {
      case NONE -> null;
      case LATE -> new Tag.Words(TEXTS.say("late"), Tone.DUE);
      case OVERDUE -> new Tag.Words(TEXTS.say("overdue"), Tone.BAD);
    };
  }

  private static String words(Preview preview) {
    List<String> parts = new ArrayList<>();
    parts.add(TEXTS.say("rows", preview.rows()));
    if (preview.rows() > preview.lines().size()) {
      parts.add(TEXTS.say("rows.first", preview.lines().size()));
    }
    for (int i = 0; i < preview.columns().size(); i++) {
      Column column = preview.columns().get(i);
      Value total = preview.totals().get(i);
      if (!(total instanceof Value.None) && preview.rows() > 0) {
        switch (column.total()) {
          case SUM -> parts.add(TEXTS.say("total", column.head(), total.shown()));
          case LAST -> parts.add(TEXTS.say("total.last", column.head(), total.shown()));
          case NONE, COUNT -> {}
        }
      }
    }
    return String.join("　", parts);
  }

  Node node() {
    return root;
  }
}
