package cn.mingyi.app.desk;

import cn.mingyi.app.desk.DeskViewModel.Desk;
import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.OwedList;
import cn.mingyi.disclosure.domain.SlotState;
import cn.mingyi.disclosure.ui.DisclosureView;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.CoverageBar;
import cn.mingyi.platform.fx.Navigator;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Share;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** 本季六务公开, kind by kind: due, posted, in review, overdue. */
final class QuarterCard {
  private static final Texts TEXTS = Texts.beside(QuarterCard.class);
  private static final String NOTHING = "–";

  private final Desk desk;
  private final Navigator navigator;

  QuarterCard(Desk desk, Navigator navigator) {
    this.desk = desk;
    this.navigator = navigator;
  }

  Region node() {
    Map<DisclosureKind, OwedList.Count> counts = OwedList.count(desk.owedOfQuarter());
    int all = desk.owedOfQuarter().size();
    int posted = counts.values().stream().mapToInt(OwedList.Count::posted).sum();
    boolean overdue = counts.values().stream().anyMatch(c -> c.of(SlotState.OVERDUE) > 0);
    Card card =
        Card.titled(
            TEXTS.say("quarter"),
            TEXTS.say("quarter.months", desk.firstMonth(), desk.firstMonth() + 2),
            new Tag(TEXTS.say("quarter.posted", posted, all), overdue ? Tone.BAD : Tone.OK));
    GridPane grid = new GridPane();
    grid.getStyleClass().add("quarter-grid");
    grid.addRow(
        0,
        head(TEXTS.say("quarter.kind")),
        head(TEXTS.say("quarter.due")),
        head(TEXTS.say("quarter.hung")),
        head(TEXTS.say("quarter.review")),
        head(TEXTS.say("quarter.overdue")));
    for (DisclosureKind kind : DisclosureKind.values()) {
      OwedList.Count count = Objects.requireNonNull(counts.get(kind));
      int late = count.of(SlotState.OVERDUE);
      CoverageBar bar = new CoverageBar(new Share(count.posted(), Math.max(1, count.all())));
      bar.getStyleClass().add("quarter-bar");
      grid.addRow(
          kind.ordinal() + 1,
          whole(Words.plain(desk.kindNames().getOrDefault(kind, kind.label()))),
          number(count.all()),
          number(count.posted()),
          number(count.of(SlotState.IN_REVIEW)),
          late == 0 ? Words.muted(NOTHING) : Words.toned("! " + late, Tone.BAD),
          bar);
    }
    return card.with(
        grid,
        Buttons.link(
            "desk/quarter",
            TEXTS.say("quarter.go"),
            () -> navigator.go(new Place(DisclosureView.AREA, DisclosureView.QUARTER))));
  }

  private static Node number(int count) {
    return count == 0 ? Words.muted(NOTHING) : Words.plain(Integer.toString(count));
  }

  private static Label head(String words) {
    return whole(Words.hint(words));
  }

  private static Label whole(Label label) {
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
