package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.DisclosureKind;
import cn.mingyi.disclosure.domain.Owed;
import cn.mingyi.disclosure.domain.OwedList;
import cn.mingyi.disclosure.domain.SlotState;
import cn.mingyi.disclosure.ui.DisclosureViewModel.Page;
import cn.mingyi.disclosure.usecase.DueLine;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.CoverageBar;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Share;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 本季六务公开: six columns, what each owes and how far it has come; the year below. */
final class QuarterPane implements DisclosurePane {
  private static final Texts TEXTS = Texts.beside(QuarterPane.class);
  private static final int KINDS = DisclosureKind.values().length;

  /** What hangs already needs nobody's eye. */
  private static final Comparator<Owed> URGENT_FIRST =
      Comparator.comparing((Owed o) -> o.state().posted())
          .thenComparing(o -> o.state() != SlotState.OVERDUE)
          .thenComparing(Owed::due);

  private final DisclosureDesk desk;
  private final ScreenTools tools;
  private final DisclosureViewModel model;
  private final BeginForm begin;
  private final Label period = Words.section("");
  private final Label sum = Words.muted("");
  private final GridPane board = new GridPane();
  private final YearChart chart = new YearChart();
  private final VBox root;

  QuarterPane(DisclosureDesk desk, ScreenTools tools, DisclosureViewModel model, BeginForm begin) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    this.begin = begin;
    board.getStyleClass().add("kind-board");
    for (int i = 0; i < KINDS; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / KINDS);
      board.getColumnConstraints().add(column);
    }
    HBox line =
        Gap.SMALL.row(
            Buttons.secondary("quarter/previous", "‹", () -> turn(false)),
            period,
            Buttons.secondary("quarter/next", "›", () -> turn(true)),
            sum,
            Gap.spring(),
            Buttons.secondary("quarter/print", TEXTS.say("quarter.print"), this::print));
    VBox inside = Gap.MEDIUM.column(board, chart);
    FittingScroll scroll = new FittingScroll(inside);
    root = Gap.MEDIUM.column(line, Gap.grow(scroll));
  }

  private void print() {
    Page page = model.pageProperty().get();
    if (page == null) {
      return;
    }
    List<DueLine> lines =
        page.quarter().stream()
            .map(o ->
                new DueLine(
                    page.name(o.item().kind()),
                    o.title(),
                    o.item().frequency().label(),
                    o.due(),
                    o.state().label()))
            .toList();
    tools.papers().show(desk.letterhead()::get, head -> desk.papers().dueList(head, lines));
  }

  private void turn(boolean forward) {
    ReportingPeriod now = model.quarterProperty().get();
    model.quarterProperty().set(forward ? now.next() : now.previous());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(Page page) {
    period.setText(page.period().label());
    Map<DisclosureKind, OwedList.Count> counts = OwedList.count(page.quarter());
    int posted = counts.values().stream().mapToInt(OwedList.Count::posted).sum();
    int overdue = counts.values().stream().mapToInt(c -> c.of(SlotState.OVERDUE)).sum();
    sum.setText(TEXTS.say("quarter.sum", page.quarter().size(), posted, overdue));
    board.getChildren().clear();
    for (DisclosureKind kind : DisclosureKind.values()) {
      List<Owed> owed =
          page.quarter().stream()
              .filter(o -> o.item().kind() == kind)
              .sorted(URGENT_FIRST)
              .toList();
      board.add(
          column(page, kind, owed, Objects.requireNonNull(counts.get(kind))), kind.ordinal(), 0);
    }
    chart.show(page.period().year(), page.year());
  }

  private Node column(Page page, DisclosureKind kind, List<Owed> owed, OwedList.Count count) {
    Card card = Card.titled(page.name(kind), "");
    card.getStyleClass().addAll("tight", "kind-column");
    card.setId("quarter/" + kind.name());
    card.with(
        Words.hint(TEXTS.say("quarter.posted", count.posted(), count.all())),
        new CoverageBar(new Share(count.posted(), Math.max(1, count.all()))),
        Words.wrapped(Words.hint(compliance(count))));
    if (owed.isEmpty()) {
      card.with(Words.wrapped(Words.muted(TEXTS.say("quarter.none"))));
    }
    owed.forEach(o -> card.with(entry(o)));
    card.setMaxHeight(Double.MAX_VALUE);
    return card;
  }

  /** What hangs of what should hang by now. */
  private static String compliance(OwedList.Count count) {
    int expected = count.expected();
    return expected == 0
        ? TEXTS.say("quarter.notYet")
        : TEXTS.say(
            "quarter.compliance",
            count.of(SlotState.POSTED) * 100 / expected,
            count.of(SlotState.POSTED),
            expected);
  }

  private Node entry(Owed owed) {
    Tag.Words tag = SlotWords.tag(owed.state());
    VBox entry =
        Gap.TINY.column(
            Words.wrapped(Words.plain(owed.title())),
            new FlowPane(
                8,
                2,
                new Tag(tag.words(), tag.tone()),
                Words.hint(
                    TEXTS.say(
                        "quarter.due", owed.due().getMonthValue(), owed.due().getDayOfMonth()))));
    entry.getStyleClass().addAll("owed-entry", "clickable");
    entry.setFocusTraversable(true);
    entry.setId("owed/" + owed.item().code() + (owed.period() == null ? "" : owed.period().key()));
    entry.setOnMouseClicked(event -> begin.goOn(owed));
    entry.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        begin.goOn(owed);
        event.consume();
      }
    });
    return entry;
  }
}
