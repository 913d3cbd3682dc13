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
import cn.mingyi.village.domain.Figure;
import cn.mingyi.village.domain.FigureKind;
import cn.mingyi.village.usecase.KeepFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** 期限和比例: the numbers that the office works by, on what ground, since when. */
public final class FiguresView implements Screen {
  private static final Texts TEXTS = Texts.beside(FiguresView.class);

  private final KeepFigures keepFigures;
  private final ScreenTools tools;
  private final FiguresViewModel model;
  private final TablePanel<FigureLine> table;
  private final VBox detail = Gap.MEDIUM.column();
  private final HBox root;
  private Subscription subscription = Subscription.EMPTY;

  public FiguresView(KeepFigures keepFigures, ScreenTools tools) {
    this.keepFigures = keepFigures;
    this.tools = tools;
    model = new FiguresViewModel(keepFigures, tools);
    table =
        Tables.<FigureLine>table("figures")
            .text("kind", TEXTS.say("figures.kind"), 7, l -> l.kind().label())
            .text("amount", TEXTS.say("figures.amount"), 5, l -> l.kind().unit().write(l.amount()))
            .text("source", TEXTS.say("figures.source"), 14, FigureLine::source)
            .text("since", TEXTS.say("figures.since"), 7, l -> since(l.since()))
            .sameBy(FigureLine::kind)
            .bare()
            .onOpen(this::ask)
            .build();
    table.onSelect(this::show);
    Card side = new Card(Gap.grow(new FittingScroll(detail)));
    side.getStyleClass().add("side-panel");
    root = new HBox(Gap.grow(new Card(Gap.grow(table)).flush()), side);
    root.getStyleClass().add("gap-16");
  }

  /** What holds from the first is not told by a day that nobody chose. */
  private static String since(LocalDate first) {
    return first.getYear() <= 2000 ? TEXTS.say("figures.always") : first.toString();
  }

  private void show(Optional<FigureLine> selected) {
    detail.getChildren().clear();
    selected.ifPresent(line -> {
      Timeline history = new Timeline(line.history().stream().map(d -> entry(line, d)).toList());
      detail
          .getChildren()
          .addAll(
              Words.section(line.kind().label()),
              Words.wrapped(Words.plain(what(line.kind()))),
              Gap.MEDIUM.row(
                  Buttons.primary("figures/change", TEXTS.say("figures.change"), () -> ask(line))),
              Words.strong(TEXTS.say("figures.history")),
              history);
    });
  }

  private static String what(FigureKind kind) {
    return switch (kind) {
      case LATE_RECORD -> TEXTS.say("figures.late.what");
      case MOTION_REPLY -> TEXTS.say("figures.reply.what");
      case POSTING -> TEXTS.say("figures.posting.what", kind.least());
      case OBJECTION_ANSWER -> TEXTS.say("figures.objection.what");
      case FEEDBACK_ANSWER -> TEXTS.say("figures.feedback.what");
      case SPOT_CHECK -> TEXTS.say("figures.check.what");
      case SIGNED_PAGES -> TEXTS.say("figures.signed.what");
      case SCANS_FIRST -> TEXTS.say("figures.scans.what");
      case ANSWERS_FIRST -> TEXTS.say("figures.answers.what");
      case SPENDING_LIMIT -> TEXTS.say("figures.limit.what");
      case CLOSING_DAY -> TEXTS.say("figures.closing.what");
    };
  }

  private Timeline.Entry entry(FigureLine line, Figure each) {
    boolean future = each.validFrom().isAfter(tools.today());
    Tag.Words tag =
        line.holds(each)
            ? new Tag.Words(TEXTS.say("figures.now"), Tone.OK)
            : new Tag.Words(
                TEXTS.say(future ? "figures.future" : "figures.past"),
                future ? Tone.DUE : Tone.NEUTRAL);
    return new Timeline.Entry(
        line.kind().unit().write(each.amount()), since(each.validFrom()), each.source(), tag);
  }

  private void ask(FigureLine line) {
    Form form = new Form("figure-form");
    Supplier<@Nullable Integer> amount = amount(form, line);
    var from = form.day("validFrom", TEXTS.say("figures.form.from"), tools.today());
    var source =
        form.text("source", TEXTS.say("figures.source"))
            .example(TEXTS.say("figures.form.source.example"));
    from.control().dayProperty().set(tools.today());
    form.row(from).row(source);
    tools
        .dialogs()
        .form(
            TEXTS.say("figures.form.head", line.kind().label()),
            form,
            TEXTS.say("figures.form.submit"),
            open -> {
              Integer typed = amount.get();
              LocalDate first = from.control().dayProperty().get();
              String ground = source.control().getText();
              tools.submit(
                  open,
                  () -> {
                    keepFigures.change(line.kind(), typed, ground, first);
                    return line.kind();
                  },
                  done -> model.load());
            });
  }

  /** Yes or no is chosen, a number is typed. */
  private static Supplier<@Nullable Integer> amount(Form form, FigureLine line) {
    FigureKind kind = line.kind();
    form.add(Words.wrapped(Words.muted(TEXTS.say("figures.form.note"))));
    if (kind.unit() == FigureKind.Unit.YES_NO) {
      var choice =
          form.choice(
              "amount", TEXTS.say("figures.form.choice"), List.of(1, 0), kind.unit()::write);
      choice.control().setValue(line.amount());
      form.row(choice);
      return choice.control()::getValue;
    }
    var number = form.number("amount", TEXTS.say("figures.form.amount", kind.unit().label()));
    number.control().valueProperty().set(line.amount());
    if (kind.least() > 0) {
      number.hint(TEXTS.say("figures.form.least", kind.unit().write(kind.least()), kind.source()));
    }
    form.row(number);
    return number.control().valueProperty()::get;
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
