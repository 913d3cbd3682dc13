package cn.mingyi.app.desk;

import cn.mingyi.app.desk.DeskViewModel.Desk;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.ui.MatterListView;
import cn.mingyi.deliberation.ui.MatterTracks;
import cn.mingyi.deliberation.usecase.MatterSummary;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.CoverageBar;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.PageHead;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Share;
import cn.mingyi.platform.fx.StepTrack;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 工作台: what is due, each with the way to where it is done, and the matters that are going on. */
public final class DeskView implements Screen {
  private static final Texts TEXTS = Texts.beside(DeskView.class);
  private static final int WEEK = 7;
  private static final int LINES = 6;

  private final DeskViewModel model;
  private final ScreenTools tools;
  private final VBox page = new VBox();
  private final ScrollPane root = new ScrollPane(page);
  private boolean whole;

  public DeskView(DeskSources sources, ScreenTools tools) {
    this.tools = tools;
    model = new DeskViewModel(sources, tools);
    page.getStyleClass().add("page");
    page.setMinWidth(0);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.getStyleClass().add("plain-scroll");
    model.deskProperty().subscribe(this::show);
  }

  private void show(@Nullable Desk desk) {
    if (desk == null) {
      return;
    }
    Card due = new Card(dueList(desk)).flush();
    Region quarter = new QuarterCard(desk, tools.navigator()).node();
    due.setPrefWidth(740);
    due.setMinWidth(0);
    quarter.getStyleClass().add("side-year");
    HBox top = new HBox(Gap.grow(due), quarter);
    top.getStyleClass().add("gap-16");
    page.getChildren()
        .setAll(
            new PageHead(TEXTS.say("title"))
                .inline()
                .sub(TEXTS.say("counts", desk.overdue(), desk.dueToday(), desk.dueInWeek()))
                .actions(
                    Buttons.primary(
                        "desk/new",
                        TEXTS.say("new"),
                        () ->
                            tools
                                .navigator()
                                .go(new Place(MatterListView.AREA, MatterListView.NEW)))),
            top,
            Words.section(TEXTS.say("going")),
            going(desk.going()),
            new YearCards(desk).node());
  }

  private Node dueList(Desk desk) {
    VBox list = new VBox();
    list.getStyleClass().add("due-list");
    boolean first = true;
    for (Todo item : desk.due().stream().limit(shownLines()).toList()) {
      list.getChildren().add(line(item, desk.today(), first));
      first = false;
    }
    if (desk.due().size() > shownLines()) {
      list.getChildren().add(more(desk));
    }
    if (desk.due().isEmpty()) {
      list.getChildren().add(new EmptyState(TEXTS.say("nothing"), TEXTS.say("nothing.next")));
    }
    return list;
  }

  private int shownLines() {
    return whole ? Integer.MAX_VALUE : LINES;
  }

  /** A long list would push everything else off the first screen. */
  private Node more(Desk desk) {
    HBox row =
        Gap.MEDIUM.row(
            Buttons.link(
                "desk/more",
                TEXTS.say("more", desk.due().size() - LINES),
                () -> {
                  whole = true;
                  show(desk);
                }));
    row.getStyleClass().add("due-more");
    return row;
  }

  private Node line(Todo item, LocalDate today, boolean primary) {
    Label sentence = Words.wrapped(Words.plain(item.sentence()));
    VBox words = Gap.TINY.column(sentence, Words.hint(item.detail()));
    HBox when = new HBox(when(item.due(), today));
    when.getStyleClass().add("due-when");
    HBox row = Gap.MEDIUM.row(when, Gap.grow(words));
    Node action = action(item, primary);
    if (action != null) {
      row.getChildren().add(action);
    }
    row.getStyleClass().add("due-line");
    return row;
  }

  private static Tag when(LocalDate due, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, due);
    if (days < 0) {
      return new Tag(TEXTS.say("overdue", -days), Tone.BAD);
    }
    if (days == 0) {
      return new Tag(TEXTS.say("today"), Tone.DUE);
    }
    return new Tag(
        TEXTS.say("on", due.getMonthValue(), due.getDayOfMonth()),
        days <= WEEK ? Tone.DUE : Tone.NEUTRAL);
  }

  private @Nullable Node action(Todo item, boolean primary) {
    Place place = item.place();
    if (place == null) {
      return null;
    }
    String id = "desk/go-" + item.kind();
    Runnable go = () -> tools.navigator().go(place);
    return primary
        ? Buttons.primary(id, item.action(), go)
        : Buttons.secondary(id, item.action(), go);
  }

  private Node going(List<MatterSummary> matters) {
    if (matters.isEmpty()) {
      return new Card(new EmptyState(TEXTS.say("going.none"), TEXTS.say("going.none.next")));
    }
    FlowPane cards = new FlowPane();
    cards.getStyleClass().add("matter-cards");
    for (MatterSummary matter : matters) {
      Region card = card(matter);
      // Two side by side while their tracks fit, else one: in large type they do not.
      card.prefWidthProperty()
          .bind(
              cards
                  .widthProperty()
                  .map(w -> {
                    double half = (w.doubleValue() - cards.getHgap()) / 2 - 1;
                    return half >= card.minWidth(-1) ? half : w.doubleValue();
                  }));
      cards.getChildren().add(card);
    }
    return cards;
  }

  private Region card(MatterSummary summary) {
    Matter matter = summary.file().matter();
    Card card =
        Card.titled(
            matter.number() + "　" + matter.title(),
            "",
            summary.file().late()
                ? new Tag(TEXTS.say("late"), Tone.DUE)
                : Tag.neutral(matter.step().label()));
    card.with(new StepTrack(MatterTracks.brief(summary.file())));
    Coverage coverage = summary.coverage();
    if (coverage != null) {
      CoverageBar bar = new CoverageBar(new Share(coverage.consulted(), coverage.due()));
      card.with(
          Gap.MEDIUM.row(
              Gap.grow(bar),
              Words.strong(TEXTS.say("households", coverage.consulted(), coverage.due())),
              coverage.complete()
                  ? Words.toned("✓ " + coverage.percent(), Tone.OK)
                  : Words.muted(coverage.percent())));
    }
    card.setId("desk/matter-" + matter.number());
    card.getStyleClass().add("clickable");
    card.setOnMouseClicked(
        event -> tools.navigator().go(new Place(MatterListView.AREA, matter.id().toString())));
    return card;
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
    page.getChildren().clear();
  }
}
