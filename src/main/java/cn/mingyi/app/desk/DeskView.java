package cn.mingyi.app.desk;

import cn.mingyi.app.desk.DeskViewModel.Desk;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.ui.MatterListView;
import cn.mingyi.deliberation.ui.MatterTracks;
import cn.mingyi.deliberation.usecase.DueItem;
import cn.mingyi.deliberation.usecase.DueQueries;
import cn.mingyi.deliberation.usecase.MatterQueries;
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
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 工作台: what is due, each with the way to where it is done, and the matters that are going on. */
public final class DeskView implements Screen {
  private static final Texts TEXTS = Texts.beside(DeskView.class);
  private static final int WEEK = 7;

  private final DeskViewModel model;
  private final ScreenTools tools;
  private final VBox page = new VBox();
  private final ScrollPane root = new ScrollPane(page);

  public DeskView(MatterQueries matters, DueQueries due, ScreenTools tools) {
    this.tools = tools;
    model = new DeskViewModel(matters, due, tools);
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
    Region year = year(desk);
    due.setPrefWidth(740);
    due.setMinWidth(0);
    year.getStyleClass().add("side-year");
    HBox top = new HBox(Gap.grow(due), year);
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
            going(desk.going()));
  }

  private Node dueList(Desk desk) {
    VBox list = new VBox();
    list.getStyleClass().add("due-list");
    boolean first = true;
    for (DueItem item : desk.due()) {
      list.getChildren().add(line(item, desk.today(), first));
      first = false;
    }
    if (desk.due().isEmpty()) {
      list.getChildren().add(new EmptyState(TEXTS.say("nothing"), TEXTS.say("nothing.next")));
    }
    return list;
  }

  private Node line(DueItem item, LocalDate today, boolean primary) {
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

  private @Nullable Node action(DueItem item, boolean primary) {
    Place place = place(item);
    if (place == null) {
      return null;
    }
    String id = "desk/go-" + item.kind().name().toLowerCase(java.util.Locale.ROOT);
    Runnable go = () -> tools.navigator().go(place);
    return primary ? Buttons.primary(id, words(item), go) : Buttons.secondary(id, words(item), go);
  }

  private static String words(DueItem item) {
    return switch (item.kind()) {
      case MOTION_REPLY, RESPONSES, OBJECTION -> TEXTS.say("go.answer");
      case CONSULTATION -> TEXTS.say("go.record");
      case TAKE_DOWN -> TEXTS.say("go.takeDown");
      case OUTCOME_POST -> TEXTS.say("go.post");
      case AUTHORISATION_ENDS -> TEXTS.say("go.authorise");
      case REPRESENTATIVES_QUARTER, PARTY_QUARTER -> TEXTS.say("go.look");
    };
  }

  private static @Nullable Place place(DueItem item) {
    return switch (item.kind()) {
      case CONSULTATION, RESPONSES ->
          item.matter() == null ? null : new Place("consultation", item.matter().toString());
      case AUTHORISATION_ENDS -> new Place("settings", "authorisations");
      case REPRESENTATIVES_QUARTER, PARTY_QUARTER -> Place.of(MatterListView.AREA);
      default ->
          item.matter() == null ? null : new Place(MatterListView.AREA, item.matter().toString());
    };
  }

  private static Region year(Desk desk) {
    Card card = Card.titled(TEXTS.say("year", desk.today().getYear()), "");
    int all = desk.ofYear().values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return card.with(Words.muted(TEXTS.say("year.none")));
    }
    GridPane bars = new GridPane();
    bars.getStyleClass().add("year-bars");
    int row = 0;
    for (MatterState state : MatterState.values()) {
      int count = desk.ofYear().getOrDefault(state, 0);
      if (count > 0) {
        Region bar = new Region();
        bar.getStyleClass()
            .addAll("year-bar", state == MatterState.ARCHIVED ? "tone-ok" : "tone-info");
        bar.setPrefWidth(180.0 * count / all);
        bar.setMaxWidth(Region.USE_PREF_SIZE);
        bars.addRow(
            row++, Words.plain(state.label()), bar, Words.strong(TEXTS.say("year.count", count)));
      }
    }
    return card.with(bars, Words.hint(TEXTS.say("year.sum", all)));
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
