package cn.mingyi.platform.fx;

import cn.mingyi.kernel.Condition;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Why one cannot go on, line by line: ✓ met, × unmet, ○ not yet looked at. */
public final class Checklist extends GridPane {
  /** How a line stands. */
  public enum Mark {
    MET(Sign.YES, "met"),
    UNMET(Sign.NO, "unmet"),
    OPEN(Sign.OPEN, "open");

    private final Sign sign;
    private final String css;

    Mark(Sign sign, String css) {
      this.sign = sign;
      this.css = css;
    }
  }

  /** Where a line is mended. */
  public record Link(String id, String words, Runnable go) {}

  /** A line of the list. */
  public record Line(Mark mark, String sentence, @Nullable Link link) {
    public static Line of(Condition condition) {
      return new Line(condition.met() ? Mark.MET : Mark.UNMET, condition.sentence(), null);
    }

    public static Line of(Condition condition, @Nullable Link mend) {
      return new Line(
          condition.met() ? Mark.MET : Mark.UNMET,
          condition.sentence(),
          condition.met() ? null : mend);
    }
  }

  private final int columns;

  public Checklist() {
    this(1);
  }

  /**
   * @param columns 2 sets short sentences side by side
   */
  public Checklist(int columns) {
    this.columns = columns;
    getStyleClass().add("checklist");
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      getColumnConstraints().add(column);
    }
  }

  /** Shows a gate's conditions. */
  public void show(List<Condition> conditions) {
    showLines(conditions.stream().map(Line::of).toList());
  }

  /**
   * Shows a gate's conditions, each unmet one with the way to where it is mended.
   *
   * @param mend null for none
   */
  public void show(List<Condition> conditions, Function<Condition, @Nullable Link> mend) {
    showLines(conditions.stream().map(c -> Line.of(c, mend.apply(c))).toList());
  }

  public void showLines(List<Line> lines) {
    getChildren().clear();
    for (int i = 0; i < lines.size(); i++) {
      HBox line = line(lines.get(i));
      GridPane.setValignment(line, VPos.TOP);
      add(line, i % columns, i / columns);
    }
  }

  private static HBox line(Line line) {
    Label glyph = new Label(line.mark().sign.glyph());
    glyph.getStyleClass().add("check-glyph");
    glyph.setMinWidth(Label.USE_PREF_SIZE);
    Label sentence = Words.wrapped(new Label(line.sentence()));
    HBox row = Gap.TINY.row(glyph, sentence);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().addAll("check-line", line.mark().css);
    if (line.link() != null) {
      Hyperlink link = Buttons.link(line.link().id(), line.link().words(), line.link().go());
      link.getStyleClass().add("check-link");
      row.getChildren().add(link);
    }
    return row;
  }
}
