package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.Tally;
import cn.mingyi.consultation.domain.evidence.CallBack;
import cn.mingyi.consultation.usecase.CheckHouseholds;
import cn.mingyi.consultation.usecase.EvidenceQueries.Evidence;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.EventFields;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** 抽查: those drawn with what they said, and how the representatives asked. */
final class ChecksPane {
  private static final Texts TEXTS = Texts.beside(ChecksPane.class);

  private record Row(HouseholdRow of, @Nullable CallBack call) {}

  private final ConsultationDesk desk;
  private final ScreenTools tools;
  private final ConsultationViewModel model;
  private final Label standing = Words.wrapped(Words.strong(""));
  private final TablePanel<Row> drawn;
  private final TablePanel<Tally> rates;
  private final Button result =
      Buttons.primary("checks/result", TEXTS.say("checks.result"), this::result);
  private final HBox node;

  ChecksPane(
      ConsultationDesk desk, ScreenTools tools, ConsultationViewModel model, RoundPapers papers) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    drawn =
        Tables.<Row>table("checks")
            .text("code", TEXTS.say("table.code"), 5, r -> r.of().household().code())
            .text("head", TEXTS.say("table.head"), 6, r -> r.of().household().name())
            .text("phone", TEXTS.say("absent.phone"), 8, r -> r.of().household().phone())
            .tag("state", TEXTS.say("table.state"), 6, ChecksPane::state)
            .text(
                "representative",
                TEXTS.say("table.representative"),
                8,
                r -> r.of().representative())
            .tag("result", TEXTS.say("checks.outcome"), 6, ChecksPane::outcome)
            .text(
                "note", TEXTS.say("checks.note"), 12, r -> r.call() == null ? "" : r.call().note())
            .sameBy(r -> r.of().household().id())
            .several()
            .empty(new EmptyState(TEXTS.say("checks.empty"), TEXTS.say("checks.empty.next")))
            .build()
            .exporting(tools.tables(), Part.CHECKS.label())
            .tools(
                result,
                Buttons.secondary("checks/print", TEXTS.say("checks.print"), papers::callBacks));
    drawn.onSelect(row -> result.setDisable(drawn.allSelected().isEmpty()));
    result.setDisable(true);
    rates =
        Tables.<Tally>table("rates")
            .text(
                "representative",
                TEXTS.say("table.representative"),
                8,
                t -> (t.key() + " " + t.person()).strip())
            .text(
                "onBehalf",
                TEXTS.say("rates.onBehalf"),
                5,
                t -> t.coverage().onBehalfPercent(),
                t -> t.coverage().onBehalf())
            .text(
                "notVisited",
                TEXTS.say("rates.notVisited"),
                5,
                t -> t.coverage().notVisitedPercent(),
                t -> t.coverage().notVisited())
            .bare()
            .build();
    Card side = Card.titled(TEXTS.say("rates.head"), "").with(Gap.grow(rates));
    side.getStyleClass().add("side-entry");
    node =
        new HBox(
            Gap.grow(
                new Card(
                    Gap.MEDIUM.row(
                        Gap.grow(standing),
                        Buttons.secondary("checks/draw", TEXTS.say("checks.draw"), this::draw)),
                    Gap.grow(drawn))),
            side);
    node.getStyleClass().add("gap-16");
    model.rows().subscribe(this::refresh);
  }

  Node node() {
    return node;
  }

  private void refresh() {
    Consultation consultation = model.roundProperty().get();
    Evidence evidence = model.evidenceProperty().get();
    if (consultation == null || evidence == null) {
      return;
    }
    String unit = consultation.round().basis().unit();
    standing.setText(
        TEXTS.say(
            "checks.standing",
            evidence.certification().rules().percent(),
            evidence.certification().required(),
            unit,
            evidence.checks().households().size(),
            evidence.checks().clear(),
            evidence.checks().disputed().size()));
    List<UUID> households = evidence.checks().households();
    drawn.show(
        model.rows().stream()
            .filter(r -> evidence.checks().drawn(r.household().id()))
            .sorted(Comparator.comparing(r -> households.indexOf(r.household().id())))
            .map(r -> new Row(r, evidence.checks().last(r.household().id()).orElse(null)))
            .toList());
    rates.show(consultation.tallyByRepresentative());
  }

  private static Tag.Words state(Row row) {
    return new Tag.Words(row.of().state().words(), row.of().state().tone());
  }

  private static Tag.Words outcome(Row row) {
    CallBack call = row.call();
    if (call == null) {
      return new Tag.Words(TEXTS.say("checks.open"), Tone.NEUTRAL);
    }
    return new Tag.Words(
        call.outcome().label(),
        call.outcome().clear()
            ? Tone.OK
            : call.outcome() == CallBack.Outcome.DISCREPANCY ? Tone.BAD : Tone.DUE);
  }

  private void draw() {
    model
        .roundId()
        .ifPresent(id ->
            tools
                .database()
                .run(() -> desk.checkHouseholds().draw(id))
                .onRefused(no -> tools.dialogs().message(TEXTS.say("checks.draw"), no.sentences()))
                .onSuccess(done -> model.load()));
  }

  private void result() {
    List<UUID> households = drawn.allSelected().stream().map(r -> r.of().household().id()).toList();
    Form form = new Form("callback-form");
    var outcome =
        form.choice(
            "outcome",
            TEXTS.say("checks.outcome"),
            List.of(CallBack.Outcome.values()),
            CallBack.Outcome::label);
    var caller = form.text("caller", TEXTS.say("checks.caller"));
    EventFields event = new EventFields(form, "calledOn", TEXTS.say("checks.on"), tools.today());
    var note = form.area("note", TEXTS.say("checks.note"), 2);
    form.add(Words.muted(TEXTS.say("checks.count", households.size())))
        .row(outcome, event.day())
        .row(caller)
        .row(note)
        .row(event.lateReason());
    model
        .roundId()
        .ifPresent(round ->
            tools
                .dialogs()
                .form(
                    TEXTS.say("checks.result"),
                    form,
                    TEXTS.say("checks.submit"),
                    open -> {
                      CallBack.Outcome said = outcome.control().getValue();
                      if (said == null) {
                        form.banner().due(TEXTS.say("checks.choose"));
                        return;
                      }
                      CheckHouseholds.Called called =
                          new CheckHouseholds.Called(
                              said,
                              caller.control().getText(),
                              note.control().getText(),
                              event.on(),
                              event.late());
                      tools.submit(
                          open,
                          () -> {
                            desk.checkHouseholds().callBack(round, households, called);
                            return true;
                          },
                          done -> model.load());
                    }));
  }
}
