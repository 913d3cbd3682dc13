package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.Owed;
import cn.mingyi.disclosure.domain.SlotState;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The year by months: posted in time, late, overdue, still open; told by figures too. */
final class YearChart extends StackPane {
  private static final Texts TEXTS = Texts.beside(YearChart.class);
  private static final double FULL_EMS = 6;

  YearChart() {
    getStyleClass().add("year-chart");
  }

  void show(int year, List<Owed> owed) {
    HBox months = Gap.SMALL.row();
    months.setAlignment(Pos.BOTTOM_LEFT);
    long most = 1;
    for (int m = 1; m <= 12; m++) {
      most = Math.max(most, of(owed, m, o -> true));
    }
    for (int m = 1; m <= 12; m++) {
      months.getChildren().add(Gap.grow(month(owed, m, most)));
    }
    Card card = Card.titled(TEXTS.say("chart.head", year), TEXTS.say("chart.note"), legend());
    getChildren().setAll(card.with(months));
  }

  private static Node month(List<Owed> owed, int month, long most) {
    VBox stack = new VBox();
    stack.setAlignment(Pos.BOTTOM_CENTER);
    stack.getStyleClass().add("chart-stack");
    long open = of(owed, month, o -> !o.state().posted() && o.state() != SlotState.OVERDUE);
    long overdue = of(owed, month, o -> o.state() == SlotState.OVERDUE);
    long late = of(owed, month, o -> o.state() == SlotState.POSTED_LATE);
    long posted = of(owed, month, o -> o.state() == SlotState.POSTED);
    part(stack, open, most, "chart-open", "○");
    part(stack, overdue, most, "chart-overdue", "✕");
    part(stack, late, most, "chart-late", "!");
    part(stack, posted, most, "chart-posted", "✓");
    VBox column = Gap.TINY.column(stack, Words.hint(TEXTS.say("chart.month", month)));
    column.setAlignment(Pos.BOTTOM_CENTER);
    return column;
  }

  private static void part(VBox stack, long count, long most, String css, String glyph) {
    if (count > 0) {
      StackPane bar = new StackPane(Words.hint(glyph + count));
      bar.getStyleClass().addAll("chart-part", css);
      bar.setStyle("-fx-pref-height: %.2fem;".formatted(Math.max(1.3, FULL_EMS * count / most)));
      bar.setMinHeight(Region.USE_PREF_SIZE);
      stack.getChildren().add(bar);
    }
  }

  private static long of(List<Owed> owed, int month, Predicate<Owed> such) {
    return owed.stream().filter(o -> o.due().getMonthValue() == month).filter(such).count();
  }

  private static Node legend() {
    return Gap.MEDIUM.row(
        key("chart-posted", TEXTS.say("chart.posted")),
        key("chart-late", TEXTS.say("chart.late")),
        key("chart-overdue", TEXTS.say("chart.overdue")),
        key("chart-open", TEXTS.say("chart.open")));
  }

  private static Node key(String css, String words) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("chart-swatch", css);
    return Gap.TINY.row(swatch, Words.hint(words));
  }
}
