package cn.mingyi.village.ui;

import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Screen;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Timeline;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.domain.Deadline;
import cn.mingyi.village.domain.DeadlineKind;
import cn.mingyi.village.usecase.KeepDeadlines;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** 期限: how many days each thing has, on what ground, since when. */
public final class DeadlinesView implements Screen {
  private static final Texts TEXTS = Texts.beside(DeadlinesView.class);

  private final KeepDeadlines keepDeadlines;
  private final ScreenTools tools;
  private final DeadlinesViewModel model;
  private final TablePanel<DeadlineLine> table;
  private final VBox detail = Gap.MEDIUM.column();
  private final HBox root;
  private Subscription subscription = Subscription.EMPTY;

  public DeadlinesView(KeepDeadlines keepDeadlines, ScreenTools tools) {
    this.keepDeadlines = keepDeadlines;
    this.tools = tools;
    model = new DeadlinesViewModel(keepDeadlines, tools);
    table =
        Tables.<DeadlineLine>table("deadlines")
            .text("kind", TEXTS.say("deadlines.kind"), 7, l -> l.kind().label())
            .text("days", TEXTS.say("deadlines.days"), 5, DeadlinesView::days, DeadlineLine::days)
            .text("source", TEXTS.say("deadlines.source"), 14, DeadlineLine::source)
            .text("since", TEXTS.say("deadlines.since"), 7, l -> since(l.since()))
            .sameBy(DeadlineLine::kind)
            .bare()
            .onOpen(this::ask)
            .build();
    table.onSelect(this::show);
    Card side = new Card(Gap.grow(new FittingScroll(detail)));
    side.getStyleClass().add("side-panel");
    root = new HBox(Gap.grow(new Card(Gap.grow(table)).flush()), side);
    root.getStyleClass().add("gap-16");
  }

  private static String days(DeadlineLine line) {
    return TEXTS.say("deadlines.day", line.days());
  }

  /** What holds from the first is not told by a day that nobody chose. */
  private static String since(LocalDate first) {
    return first.getYear() <= 2000 ? TEXTS.say("deadlines.always") : first.toString();
  }

  private void show(Optional<DeadlineLine> selected) {
    detail.getChildren().clear();
    selected.ifPresent(line -> {
      Timeline history = new Timeline(line.history().stream().map(d -> entry(line, d)).toList());
      detail
          .getChildren()
          .addAll(
              Words.section(line.kind().label()),
              Words.wrapped(Words.plain(what(line.kind()))),
              Gap.MEDIUM.row(
                  Buttons.primary(
                      "deadlines/change", TEXTS.say("deadlines.change"), () -> ask(line))),
              Words.strong(TEXTS.say("deadlines.history")),
              history);
    });
  }

  private static String what(DeadlineKind kind) {
    return switch (kind) {
      case LATE_RECORD -> TEXTS.say("deadlines.late.what");
      case MOTION_REPLY -> TEXTS.say("deadlines.reply.what");
      case POSTING -> TEXTS.say("deadlines.posting.what", kind.leastDays());
      case OBJECTION_ANSWER -> TEXTS.say("deadlines.objection.what");
    };
  }

  private Timeline.Entry entry(DeadlineLine line, Deadline each) {
    boolean future = each.validFrom().isAfter(tools.today());
    Tag.Words tag =
        line.holds(each)
            ? new Tag.Words(TEXTS.say("deadlines.now"), Tone.OK)
            : new Tag.Words(
                TEXTS.say(future ? "deadlines.future" : "deadlines.past"),
                future ? Tone.DUE : Tone.NEUTRAL);
    return new Timeline.Entry(
        TEXTS.say("deadlines.day", each.days()), since(each.validFrom()), each.source(), tag);
  }

  private void ask(DeadlineLine line) {
    Form form = new Form("deadline-form");
    var days = form.number("days", TEXTS.say("deadlines.form.days"));
    var from = form.day("validFrom", TEXTS.say("deadlines.form.from"), tools.today());
    var source =
        form.text("source", TEXTS.say("deadlines.source"))
            .example(TEXTS.say("deadlines.form.source.example"));
    days.control().valueProperty().set(line.days());
    if (line.kind().leastDays() > 0) {
      days.hint(TEXTS.say("deadlines.form.least", line.kind().leastDays(), line.kind().source()));
    }
    from.control().dayProperty().set(tools.today());
    form.add(Words.wrapped(Words.muted(TEXTS.say("deadlines.form.note"))))
        .row(days, from)
        .row(source);
    tools
        .dialogs()
        .form(
            TEXTS.say("deadlines.form.head", line.kind().label()),
            form,
            TEXTS.say("deadlines.form.submit"),
            open -> {
              Integer typed = days.control().valueProperty().get();
              LocalDate first = from.control().dayProperty().get();
              String ground = source.control().getText();
              tools.submit(
                  open,
                  () -> {
                    keepDeadlines.change(line.kind(), typed, ground, first);
                    return line.kind();
                  },
                  done -> model.load());
            });
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void open() {
    subscription = model.lines().subscribe(this::refresh);
    model.load();
  }

  private void refresh() {
    table.show(model.lines());
    table.selectSomething();
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
