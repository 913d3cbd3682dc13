package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.CoverageRing;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.PageHead;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Share;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One round of 民议: coverage above, the households at the left, the entry at the right. */
public final class ConsultationView implements Screen {
  /** Where the matter itself is dealt with. */
  private static final String MATTERS = "deliberation";

  private static final Texts TEXTS = Texts.beside(ConsultationView.class);

  private final ConsultationViewModel model;
  private final RoundActions actions;
  private final ScreenTools tools;
  private final UUID matter;
  private final HouseholdTable households;
  private final EntryPane entry;
  private final StackPane head = new StackPane();
  private final StackPane coverage = new StackPane();
  private final VBox root = new VBox();

  public ConsultationView(ConsultationDesk desk, ScreenTools tools, UUID matter) {
    this.tools = tools;
    this.matter = matter;
    model = new ConsultationViewModel(desk, tools, matter);
    actions = new RoundActions(desk, tools, model);
    households = new HouseholdTable(model, actions, tools.tables());
    entry = new EntryPane(model, actions, tools);
    entry.getStyleClass().add("side-entry");
    Node table = households.node();
    table.addEventFilter(KeyEvent.KEY_PRESSED, entry::key);
    HBox columns = new HBox(Gap.grow(new Card(Gap.grow(table)).flush()), entry);
    columns.getStyleClass().add("gap-16");
    head.setMinHeight(Region.USE_PREF_SIZE);
    coverage.setMinHeight(Region.USE_PREF_SIZE);
    root.getStyleClass().add("page");
    root.getChildren().addAll(head, coverage, Gap.grow(columns));
    model.roundProperty().subscribe(this::show);
  }

  private void show(@Nullable Consultation consultation) {
    if (consultation == null) {
      head.getChildren().setAll(back(new PageHead(TEXTS.say("rounds.head"))));
      coverage
          .getChildren()
          .setAll(new EmptyState(TEXTS.say("round.none"), TEXTS.say("round.none.next")));
      return;
    }
    Round round = consultation.round();
    head.getChildren()
        .setAll(
            back(new PageHead(round.matterNumber() + "　" + round.matterTitle()))
                .sub(TEXTS.say("round.sub", round.planVersion(), round.number(), round.openedOn()))
                .actions(
                    Buttons.secondary(
                        "round/pending",
                        TEXTS.say("print.pending"),
                        () -> actions.printPending(consultation)),
                    Buttons.secondary(
                        "round/sheets",
                        TEXTS.say("print.sheets"),
                        () -> actions.printSheets(consultation)),
                    Buttons.secondary(
                        "round/summary",
                        TEXTS.say("print.summary"),
                        () -> actions.printSummary(consultation)),
                    done(consultation.coverage())));
    coverage.getChildren().setAll(coverage(consultation));
  }

  private PageHead back(PageHead page) {
    return page.crumb(
        "round/back",
        TEXTS.say("rounds.head"),
        () -> tools.navigator().go(Place.of(RoundListView.AREA)));
  }

  /** At 100 % the matter goes on where matters are dealt with. */
  private Button done(Coverage now) {
    Button button =
        Buttons.primary(
            "round/done",
            now.complete() ? TEXTS.say("round.done") : TEXTS.say("round.missing", now.missing()),
            () -> tools.navigator().go(new Place(MATTERS, matter.toString())));
    button.setDisable(!now.complete());
    return button;
  }

  private static Node coverage(Consultation consultation) {
    Coverage now = consultation.coverage();
    VBox words =
        Gap.TINY.column(
            Words.strong(now.sentence()),
            Words.muted(
                TEXTS.say(
                    "round.tally",
                    now.agree(),
                    now.disagree(),
                    now.abstain(),
                    now.conditional(),
                    now.onBehalf(),
                    now.onBehalfPercent(),
                    now.notVisited(),
                    now.notVisitedPercent())));
    Label standing =
        now.complete()
            ? Words.toned(TEXTS.say("round.complete"), Tone.OK)
            : Words.wrapped(Words.toned(TEXTS.say("round.left", left(consultation)), Tone.BAD));
    int open = consultation.unanswered().size();
    words
        .getChildren()
        .add(
            open == 0
                ? standing
                : Gap.LARGE.row(
                    standing, Words.toned(TEXTS.say("round.unanswered", open), Tone.DUE)));
    return new Card(Gap.LARGE.row(new CoverageRing(new Share(now.consulted(), now.due())), words));
  }

  /** 三组 6 户、五组 8 户. */
  private static String left(Consultation consultation) {
    Map<String, Long> groups =
        consultation.pending().stream()
            .collect(
                Collectors.groupingBy(
                    h -> h.villageGroup().isEmpty() ? TEXTS.say("round.noGroup") : h.villageGroup(),
                    java.util.LinkedHashMap::new,
                    Collectors.counting()));
    return groups.entrySet().stream()
        .map(e -> TEXTS.say("round.left.group", e.getKey(), e.getValue()))
        .collect(Collectors.joining("、"));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    model.load();
    // The keys 1 to 4 and Enter work from the first moment.
    households.focus();
  }

  @Override
  public void close() {
    model.selectedProperty().set(null);
    model.rows().clear();
  }
}
