package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.consultation.domain.Round;
import cn.mingyi.consultation.domain.evidence.IssuedPage;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.CoverageRing;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.PageHead;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Segments;
import cn.mingyi.platform.fx.Share;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
  private final ScreenTools tools;
  private final UUID matter;
  private final RoundPapers papers;
  private final RecordingPane recording;
  private final Map<Part, Node> panes;
  private final Segments parts = new Segments();
  private final StackPane head = new StackPane();
  private final StackPane coverage = new StackPane();
  private final StackPane body = new StackPane();
  private final VBox root = new VBox();

  public ConsultationView(ConsultationDesk desk, ScreenTools tools, UUID matter) {
    this.tools = tools;
    this.matter = matter;
    model = new ConsultationViewModel(desk, tools, matter);
    papers = new RoundPapers(desk, tools, model);
    RoundActions actions = new RoundActions(desk, tools, model);
    recording = new RecordingPane(desk, tools, model, actions, papers);
    panes =
        Map.of(
            Part.ENTRY,
            recording.node(),
            Part.SHEETS,
            new SheetsPane(desk, tools, model, papers, this::record).node(),
            Part.ABSENT,
            new AbsentPane(desk, tools, model, actions, papers, this::record).node(),
            Part.ANSWERS,
            new AnswersPane(desk, tools, model, papers).node(),
            Part.CHECKS,
            new ChecksPane(desk, tools, model, papers).node(),
            Part.CERTIFICATE,
            new CertificatePane(desk, tools, model, papers, this::go, this::onward).node());
    for (Part part : Part.values()) {
      parts.add(part.id(), part.label(), () -> go(part));
    }
    head.setMinHeight(Region.USE_PREF_SIZE);
    coverage.setMinHeight(Region.USE_PREF_SIZE);
    root.getStyleClass().add("page");
    root.getChildren().addAll(head, parts, Gap.grow(body));
    model.roundProperty().subscribe(this::show);
    model
        .noneProperty()
        .subscribe(none -> {
          if (none) {
            none();
          }
        });
    go(Part.ENTRY);
  }

  private void go(Part part) {
    parts.select(part.id());
    Node pane = Objects.requireNonNull(panes.get(part));
    if (part == Part.ENTRY) {
      // The entry at the right needs the whole height.
      recording.above(coverage);
      body.getChildren().setAll(pane);
    } else {
      VBox under = new VBox(coverage, Gap.grow(pane));
      under.getStyleClass().add("gap-16");
      body.getChildren().setAll(under);
    }
    if (part == Part.ENTRY) {
      recording.focus();
    }
  }

  /** Takes a household in hand where opinions are entered. */
  private void record(HouseholdRow row) {
    model.selectedProperty().set(row);
    go(Part.ENTRY);
  }

  /** Takes the first household of a page in hand that is still to be asked. */
  private void record(IssuedPage page) {
    model.takeFirstOf(page);
    go(Part.ENTRY);
  }

  private void none() {
    head.getChildren().setAll(back(new PageHead(TEXTS.say("rounds.head"))));
    root.getChildren()
        .setAll(head, new EmptyState(TEXTS.say("round.none"), TEXTS.say("round.none.next")));
  }

  private void show(@Nullable Consultation consultation) {
    if (consultation == null) {
      return;
    }
    boolean first = coverage.getChildren().isEmpty();
    Round round = consultation.round();
    head.getChildren()
        .setAll(
            back(new PageHead(round.matterNumber() + "　" + round.matterTitle()))
                .sub(
                    TEXTS.say(
                        "round.sub",
                        round.planVersion(),
                        round.number(),
                        round.openedOn(),
                        round.basis().label()))
                .actions(
                    Buttons.secondary("round/pending", TEXTS.say("print.pending"), papers::pending),
                    Buttons.secondary("round/summary", TEXTS.say("print.summary"), papers::summary),
                    done(consultation.coverage())));
    coverage.getChildren().setAll(coverage(consultation));
    if (first) {
      recording.focus();
    }
  }

  private PageHead back(PageHead page) {
    return page.crumb(
        "round/back",
        TEXTS.say("rounds.head"),
        () -> tools.navigator().go(Place.of(RoundListView.AREA)));
  }

  /** At 100 % the certificate is next. */
  private Button done(Coverage now) {
    Button button =
        Buttons.primary(
            "round/done",
            now.complete()
                ? TEXTS.say("round.certify")
                : TEXTS.say("round.missing", now.missing(), now.basis().unit()),
            () -> go(Part.CERTIFICATE));
    button.setDisable(!now.complete());
    return button;
  }

  private void onward() {
    tools.navigator().go(new Place(MATTERS, matter.toString()));
  }

  private static Node coverage(Consultation consultation) {
    Coverage now = consultation.coverage();
    Label tally =
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
                now.notVisitedPercent()));
    VBox words = Gap.TINY.column(Words.strong(now.sentence()), Words.wrapped(tally));
    HBox.setHgrow(words, Priority.ALWAYS);
    Label standing =
        now.complete()
            ? Words.toned(TEXTS.say("round.complete"), Tone.OK)
            : Words.wrapped(Words.toned(TEXTS.say("round.left", left(consultation)), Tone.BAD));
    int open = consultation.unanswered().size();
    words.getChildren().add(standing);
    if (open > 0) {
      words
          .getChildren()
          .add(Words.wrapped(Words.toned(TEXTS.say("round.unanswered", open), Tone.DUE)));
    }
    String changes = consultation.round().changes();
    if (!changes.isEmpty()) {
      words.getChildren().add(Words.wrapped(Words.hint(changes)));
    }
    CoverageRing ring = new CoverageRing(new Share(now.consulted(), now.due()));
    ring.getStyleClass().add("small");
    Card card = new Card(Gap.LARGE.row(ring, words));
    card.getStyleClass().add("tight");
    return card;
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
        .map(e ->
            TEXTS.say(
                "round.left.group", e.getKey(), e.getValue(), consultation.round().basis().unit()))
        .collect(Collectors.joining("、"));
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    model.load();
    recording.focus();
  }

  @Override
  public void close() {
    model.selectedProperty().set(null);
    model.rows().clear();
  }
}
