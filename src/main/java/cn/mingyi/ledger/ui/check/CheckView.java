package cn.mingyi.ledger.ui.check;

import cn.mingyi.ledger.domain.check.CheckArea;
import cn.mingyi.ledger.domain.check.CheckLine;
import cn.mingyi.ledger.domain.check.CheckReport;
import cn.mingyi.ledger.domain.check.Severity;
import cn.mingyi.platform.fx.Banner;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Segments;
import cn.mingyi.platform.fx.Shown;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * 自检: scores of the areas, what was found, and for each finding the rule and the way to mend it.
 */
public final class CheckView implements Screen {
  private static final Texts TEXTS = Texts.beside(CheckView.class);
  private static final int FAULTS_SHOWN = 12;

  private final CheckViewModel model;
  private final ScreenTools tools;
  private final Banner banner = new Banner();
  private final Button run;
  private final Button paper;
  private final Button workbook;
  private final Label standing = Words.section("");
  private final HBox scores = Gap.SMALL.row();
  private final Segments weights = new Segments();
  private final TablePanel<CheckLine> table;
  private final Card detail = new Card();
  private final FittingScroll side = new FittingScroll(detail);
  private final VBox body = Gap.MEDIUM.column();
  private final VBox root;

  public CheckView(CheckDesk desk, ScreenTools tools) {
    this.tools = tools;
    model = new CheckViewModel(desk, tools);
    run = Buttons.primary("check/run", TEXTS.say("run"), model::run);
    run.disableProperty().bind(model.runningProperty());
    paper = Buttons.secondary("check/paper", TEXTS.say("paper"), model::showPaper);
    workbook = Buttons.secondary("check/workbook", TEXTS.say("workbook"), model::saveWorkbook);
    standing.setId("check/standing");
    side.getStyleClass().add("side-card");
    table = table().tools(weights);
    table.onSelect(this::showDetail);
    root =
        Gap.MEDIUM.column(
            Gap.MEDIUM.row(standing, Gap.spring(), paper, workbook, run), banner, Gap.grow(body));
    model.reportProperty().subscribe(this::show);
    model.severityProperty().subscribe(() -> showFound());
    model.doneProperty().subscribe(this::tell);
    model.problemProperty().subscribe(this::tell);
  }

  private TablePanel<CheckLine> table() {
    return Tables.<CheckLine>table("check-findings")
        .text("id", TEXTS.say("id"), 4, l -> l.check().id())
        .tag(
            "weight",
            TEXTS.say("weight"),
            5.5,
            l -> new Tag.Words(l.check().severity().label(), tone(l.check().severity())))
        .text("area", TEXTS.say("area"), 6, l -> l.check().area().label())
        .hidden()
        .text("subject", TEXTS.say("subject"), 14, l -> l.subject().name())
        .text("finding", TEXTS.say("finding"), 18, CheckView::finding)
        .onOpen(l -> tools.navigator().go(Mending.of(l)))
        .empty(new EmptyState(TEXTS.say("clean"), TEXTS.say("clean.next")))
        .build();
  }

  private static String finding(CheckLine line) {
    String first = line.outcome().faults().getFirst();
    int all = line.outcome().faults().size();
    return all == 1 ? first : TEXTS.say("more", first, all);
  }

  private static Tone tone(Severity severity) {
    return switch (severity) {
      case VIOLATION -> Tone.BAD;
      case DEFICIENCY -> Tone.DUE;
      case ADVICE -> Tone.INFO;
    };
  }

  private void show(@Nullable CheckReport report) {
    Shown.when(report != null, paper);
    Shown.when(report != null, workbook);
    if (report == null) {
      body.getChildren().setAll(new EmptyState(TEXTS.say("empty"), TEXTS.say("empty.next")));
      return;
    }
    run.setText(TEXTS.say("again"));
    CheckReport.Score total = report.total();
    standing.setText(TEXTS.say("standing", total.percent(), total.applied(), total.met()));
    scores.getChildren().clear();
    report.scores().forEach((area, score) -> scores.getChildren().add(score(area, score)));
    weights.getChildren().clear();
    weights.add(
        "check/all",
        TEXTS.say("all", report.faults().size()),
        () -> model.severityProperty().set(null));
    for (Severity severity : Severity.values()) {
      if (report.count(severity) > 0) {
        weights.add(
            "check/" + severity.name(),
            TEXTS.say("severity", severity.label(), report.count(severity)),
            () -> model.severityProperty().set(severity));
      }
    }
    weights.select("check/all");
    HBox found = new HBox(Gap.grow(new Card(Gap.grow(table)).flush()), new FittingScroll(detail));
    found.getStyleClass().add("gap-16");
    body.getChildren().setAll(scores, Gap.grow(found));
    model.severityProperty().set(null);
    showFound();
  }

  private Node score(CheckArea area, CheckReport.Score score) {
    Card card = new Card(Words.muted(area.label()), Words.strong(score.percent()));
    card.getStyleClass().add("tight");
    card.setId("check-score/" + area.name());
    return Gap.grow(card);
  }

  private void showFound() {
    table.show(model.found());
    table.selectSomething();
    showDetail(table.selected());
  }

  private void showDetail(Optional<CheckLine> chosen) {
    detail.getChildren().clear();
    if (chosen.isEmpty()) {
      detail.with(Words.muted(TEXTS.say("choose")));
      return;
    }
    CheckLine line = chosen.get();
    VBox faults = Gap.SMALL.column();
    line.outcome().faults().stream()
        .limit(FAULTS_SHOWN)
        .forEach(f -> faults.getChildren().add(Words.wrapped(Words.plain(f))));
    int more = line.outcome().faults().size() - FAULTS_SHOWN;
    if (more > 0) {
      faults.getChildren().add(Words.hint(TEXTS.say("faults.more", more)));
    }
    detail.with(
        Words.wrapped(Words.strong(line.subject().name())),
        Words.wrapped(Words.plain(line.check().id() + "　" + line.check().sentence())),
        Words.wrapped(Words.hint(TEXTS.say("source", line.check().source()))),
        Words.strong(TEXTS.say("faults", line.outcome().faults().size())),
        faults,
        Words.strong(TEXTS.say("mend")),
        Words.wrapped(Words.plain(line.check().mend())),
        Buttons.secondary(
            "check/go", TEXTS.say("go"), () -> tools.navigator().go(Mending.of(line))));
  }

  private void tell(String ignored) {
    if (!model.problemProperty().get().isEmpty()) {
      banner.bad(model.problemProperty().get());
    } else if (!model.doneProperty().get().isEmpty()) {
      banner.ok(model.doneProperty().get());
    } else {
      banner.hide();
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    // The report is made when it is asked for: it reads everything.
  }

  @Override
  public void close() {
    // Nothing is subscribed to beside the screen's own model.
  }
}
