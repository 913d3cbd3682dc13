package cn.mingyi.app.desk;

import cn.mingyi.app.desk.DeskViewModel.Desk;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.disclosure.domain.SlotState;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The year: matters by where they ended, disclosures in time, late and overdue. */
final class YearCards {
  private static final Texts TEXTS = Texts.beside(YearCards.class);
  private static final double FULL = 220;

  private final Desk desk;

  YearCards(Desk desk) {
    this.desk = desk;
  }

  Node node() {
    HBox cards = new HBox(Gap.grow(matters()), Gap.grow(disclosures()));
    cards.getStyleClass().add("gap-16");
    cards.setFillHeight(true);
    return cards;
  }

  private Card matters() {
    Card card = Card.titled(TEXTS.say("year", desk.today().getYear()), "");
    int all = desk.ofYear().values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return card.with(Words.muted(TEXTS.say("year.none")));
    }
    GridPane bars = bars();
    for (MatterState state : MatterState.values()) {
      int count = desk.ofYear().getOrDefault(state, 0);
      bar(bars, state.label(), count, all, state == MatterState.ARCHIVED ? "tone-ok" : "tone-info");
    }
    return card.with(bars, Words.hint(TEXTS.say("year.sum", all)));
  }

  private Card disclosures() {
    Card card = Card.titled(TEXTS.say("year.disclosed", desk.today().getYear()), "");
    int all = (int) desk.owedOfYear().stream().filter(o -> past(o.state())).count();
    if (all == 0) {
      return card.with(Words.muted(TEXTS.say("year.disclosed.none")));
    }
    GridPane bars = bars();
    bar(bars, TEXTS.say("year.inTime"), count(SlotState.POSTED), all, "tone-ok");
    bar(bars, TEXTS.say("year.late"), count(SlotState.POSTED_LATE), all, "tone-due");
    bar(bars, TEXTS.say("year.overdue"), count(SlotState.OVERDUE), all, "tone-bad");
    return card.with(bars, Words.hint(TEXTS.say("year.disclosed.sum", all)));
  }

  private static boolean past(SlotState state) {
    return state.posted() || state == SlotState.OVERDUE;
  }

  private int count(SlotState state) {
    return (int) desk.owedOfYear().stream().filter(o -> o.state() == state).count();
  }

  private static GridPane bars() {
    GridPane bars = new GridPane();
    bars.getStyleClass().add("year-bars");
    return bars;
  }

  private static void bar(GridPane bars, String words, int count, int all, String tone) {
    if (count > 0) {
      Region bar = new Region();
      bar.getStyleClass().addAll("year-bar", tone);
      bar.setPrefWidth(FULL * count / all);
      bar.setMaxWidth(Region.USE_PREF_SIZE);
      bars.addRow(
          bars.getRowCount(),
          Words.plain(words),
          bar,
          Words.strong(TEXTS.say("year.count", count)));
    }
  }
}
