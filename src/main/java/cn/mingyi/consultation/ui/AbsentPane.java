package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.evidence.CallTry;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.consultation.usecase.LogCall;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.EventFields;
import cn.mingyi.platform.fx.FittingScroll;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Timeline;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** 外出户: who is away, how to reach them, and what came of each try. */
final class AbsentPane {
  private static final Texts TEXTS = Texts.beside(AbsentPane.class);

  private record Row(HouseholdRow of, List<CallTry> tries) {
    String last() {
      return tries.isEmpty()
          ? ""
          : tries.getLast().triedOn() + " " + tries.getLast().outcome().label();
    }
  }

  private final ConsultationDesk desk;
  private final ScreenTools tools;
  private final ConsultationViewModel model;
  private final RoundActions actions;
  private final Consumer<HouseholdRow> take;
  private final TablePanel<Row> table;
  private final VBox detail = Gap.MEDIUM.column();
  private final HBox node;

  /**
   * @param take takes a household in hand where opinions are entered
   */
  AbsentPane(
      ConsultationDesk desk,
      ScreenTools tools,
      ConsultationViewModel model,
      RoundActions actions,
      RoundPapers papers,
      Consumer<HouseholdRow> take) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    this.actions = actions;
    this.take = take;
    table =
        Tables.<Row>table("absent")
            .text("code", TEXTS.say("table.code"), 5, r -> r.of().household().code())
            .text("head", TEXTS.say("table.head"), 6, r -> r.of().household().name())
            .text("group", TEXTS.say("table.group"), 7, r -> r.of().household().villageGroup())
            .text("phone", TEXTS.say("absent.phone"), 8, r -> r.of().household().phone())
            .tag(
                "state",
                TEXTS.say("table.state"),
                6,
                r -> new Tag.Words(r.of().state().words(), r.of().state().tone()))
            .number("tries", TEXTS.say("absent.tries"), 5, r -> (long) r.tries().size())
            .text("last", TEXTS.say("absent.last"), 11, Row::last)
            .sameBy(r -> r.of().household().id())
            .empty(new EmptyState(TEXTS.say("absent.empty"), TEXTS.say("absent.empty.next")))
            .onOpen(this::log)
            .build()
            .exporting(tools.tables(), Part.ABSENT.label())
            .tools(Buttons.secondary("absent/print", TEXTS.say("absent.print"), papers::absent));
    table.onSelect(this::show);
    Card side = new Card(Gap.grow(new FittingScroll(detail)));
    side.getStyleClass().add("side-panel");
    node = new HBox(Gap.grow(new Card(Gap.grow(table)).flush()), side);
    node.getStyleClass().add("gap-16");
    model.rows().subscribe(this::refresh);
  }

  Node node() {
    return node;
  }

  private void refresh() {
    Evidence evidence = model.evidenceProperty().get();
    if (evidence == null) {
      return;
    }
    table.show(
        model.rows().stream()
            .map(r ->
                new Row(
                    r,
                    evidence.tries().stream()
                        .filter(t -> t.frozenId().equals(r.household().id()))
                        .toList()))
            .filter(r -> r.of().household().away() || !r.tries().isEmpty())
            .toList());
    table.selectSomething();
  }

  private void show(Optional<Row> selected) {
    detail.getChildren().clear();
    selected.ifPresent(row -> {
      detail
          .getChildren()
          .addAll(
              Words.section(row.of().household().code() + "　" + row.of().household().name()),
              Words.muted(row.of().household().villageGroup() + " · " + row.of().representative()),
              Words.strong(row.of().household().phone()),
              Words.wrapped(Words.hint(TEXTS.say("absent.rule"))),
              Buttons.primary("absent/log", TEXTS.say("absent.log"), () -> log(row)));
      if (row.of().pending()) {
        detail
            .getChildren()
            .addAll(
                Buttons.secondary(
                    "absent/record", TEXTS.say("absent.record"), () -> take.accept(row.of())),
                Buttons.link(
                    "absent/exclude", TEXTS.say("exclude"), () -> actions.exclude(row.of())));
      }
      detail
          .getChildren()
          .add(new Timeline(row.tries().reversed().stream().map(AbsentPane::entry).toList()));
    });
  }

  private static Timeline.Entry entry(CallTry tried) {
    return new Timeline.Entry(
        tried.outcome().label(),
        TEXTS.say("absent.entry", tried.phone(), tried.note()).strip(),
        TEXTS.say("absent.by", tried.triedOn(), tried.tried()),
        null);
  }

  private void log(Row row) {
    Form form = new Form("call-form");
    var outcome =
        form.choice(
            "outcome",
            TEXTS.say("absent.outcome"),
            List.of(CallTry.Outcome.values()),
            CallTry.Outcome::label);
    outcome.control().setValue(CallTry.Outcome.NO_ANSWER);
    var phone = form.text("phone", TEXTS.say("absent.dialled"));
    phone.control().setText(row.of().household().phone());
    var tried = form.text("tried", TEXTS.say("absent.who"));
    tried.control().setText(row.of().household().representativeName());
    EventFields event = new EventFields(form, "triedOn", TEXTS.say("absent.on"), tools.today());
    var note = form.text("note", TEXTS.say("absent.note"));
    form.row(outcome, event.day()).row(phone, tried).row(note).row(event.lateReason());
    model
        .roundId()
        .ifPresent(round ->
            tools
                .dialogs()
                .form(
                    TEXTS.say("absent.form", row.of().household().name()),
                    form,
                    TEXTS.say("absent.log"),
                    open -> {
                      LogCall.Try made =
                          new LogCall.Try(
                              event.on(),
                              phone.control().getText(),
                              outcome.control().getValue(),
                              tried.control().getText(),
                              note.control().getText(),
                              event.late());
                      tools.submit(
                          open,
                          () -> desk.logCall().log(round, row.of().household().id(), made),
                          done -> model.load());
                    }));
  }
}
