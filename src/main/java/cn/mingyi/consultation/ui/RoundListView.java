package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.usecase.ConsultationQueries.RoundSummary;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.CoverageBar;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.PageHead;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Share;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** 民议: the rounds, those that are being recorded first. */
public final class RoundListView implements Screen {
  /** Area of the side bar. */
  public static final String AREA = "consultation";

  private static final Texts TEXTS = Texts.beside(RoundListView.class);

  private final RoundListViewModel model;
  private final VBox root;

  public RoundListView(ConsultationDesk desk, ScreenTools tools) {
    model = new RoundListViewModel(desk, tools);
    TablePanel<RoundSummary> table =
        Tables.<RoundSummary>table("rounds")
            .text("number", TEXTS.say("rounds.number"), 9, r -> r.round().matterNumber())
            .text("title", TEXTS.say("rounds.title"), 13, r -> r.round().matterTitle())
            .text("round", TEXTS.say("rounds.round"), 8, RoundListView::round)
            .text("opened", TEXTS.say("rounds.opened"), 7, r -> r.round().openedOn().toString())
            .drawn(
                "bar", TEXTS.say("rounds.bar"), 6, r -> r.coverage().percent(), RoundListView::bar)
            .text("coverage", TEXTS.say("rounds.coverage"), 27, r -> r.coverage().sentence())
            .tag("state", TEXTS.say("rounds.state"), 6, RoundListView::state)
            .empty(new EmptyState(TEXTS.say("rounds.empty"), TEXTS.say("rounds.empty.next")))
            .onOpen(r -> tools.navigator().go(new Place(AREA, r.round().matterId().toString())))
            .build()
            .exporting(tools.tables(), TEXTS.say("rounds.head"));
    model.rounds().subscribe(() -> table.show(model.rounds()));
    root =
        new VBox(
            new PageHead(TEXTS.say("rounds.head")).inline().sub(TEXTS.say("rounds.sub")),
            Gap.grow(new Card(Gap.grow(table)).flush()));
    root.getStyleClass().add("page");
  }

  private static String round(RoundSummary summary) {
    return TEXTS.say("round", summary.round().number(), summary.round().planVersion());
  }

  private static Node bar(RoundSummary summary) {
    return new CoverageBar(new Share(summary.coverage().consulted(), summary.coverage().due()));
  }

  private static Tag.Words state(RoundSummary summary) {
    if (!summary.open()) {
      return new Tag.Words(TEXTS.say("state.closed"), Tone.NEUTRAL);
    }
    return summary.coverage().complete()
        ? new Tag.Words(TEXTS.say("state.complete"), Tone.OK)
        : new Tag.Words(TEXTS.say("state.open"), Tone.ACCENT);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    model.load();
  }

  @Override
  public void close() {
    model.rounds().clear();
  }
}
