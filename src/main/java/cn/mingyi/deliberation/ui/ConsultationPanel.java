package cn.mingyi.deliberation.ui;

import cn.mingyi.consultation.domain.Basis;
import cn.mingyi.consultation.domain.Coverage;
import cn.mingyi.consultation.usecase.OpenRound;
import cn.mingyi.deliberation.domain.ConsultationStatus;
import cn.mingyi.deliberation.usecase.ConsultHouseholds;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Checklist;
import cn.mingyi.platform.fx.CoverageRing;
import cn.mingyi.platform.fx.EventFields;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.LockedButton;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Share;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** 民议: opening a round, its coverage, the way to the sheets, and the end at 100 %. */
final class ConsultationPanel {
  /** Area of the side bar where opinions are recorded. */
  private static final String AREA = "consultation";

  private static final Texts TEXTS = Texts.beside(ConsultationPanel.class);

  private final MatterActions actions;

  ConsultationPanel(MatterActions actions) {
    this.actions = actions;
  }

  Node of(MatterPage page) {
    ConsultationStatus round = page.file().consultation();
    boolean current = round != null && round.planVersion() == page.file().planNumber();
    Checklist checklist = new Checklist();
    checklist.show(page.gate());
    Card card =
        Card.titled(
            page.file().matter().step().label(),
            round == null
                ? TEXTS.say("consult.none")
                : TEXTS.say("consult.round", round.round(), round.planVersion()));
    if (round != null) {
      card.with(coverage(round.coverage()));
    }
    card.with(checklist);
    LockedButton complete =
        new LockedButton("consultation/complete", TEXTS.say("consult.complete"), this::complete);
    if (page.gateMet()) {
      complete.unlock();
    } else {
      complete.lock(missing(round, current));
    }
    Node open =
        Buttons.primary(
            "consultation/open",
            TEXTS.say(round == null ? "consult.open" : "consult.again"),
            () -> open(page.today()));
    Node record =
        Buttons.secondary("consultation/record", TEXTS.say("consult.record"), this::record);
    if (current) {
      card.with(Gap.MEDIUM.row(Gap.grow(complete), record));
    } else if (round == null) {
      card.with(Gap.MEDIUM.row(open));
    } else {
      card.with(Gap.MEDIUM.row(open, record));
    }
    return card;
  }

  private static Node coverage(Coverage coverage) {
    Node line =
        Gap.TINY.column(
            Words.strong(coverage.sentence()),
            Words.muted(
                TEXTS.say(
                    "consult.tally",
                    coverage.agree(),
                    coverage.disagree(),
                    coverage.abstain(),
                    coverage.conditional())));
    Node advice =
        Words.wrapped(
            Words.toned(coverage.advisesReturn() ? TEXTS.say("consult.advice") : "", Tone.BAD));
    return Gap.LARGE.row(
        new CoverageRing(new Share(coverage.consulted(), coverage.due())),
        Gap.TINY.column(line, advice));
  }

  private static String missing(@Nullable ConsultationStatus round, boolean current) {
    if (round == null || !current) {
      return "";
    }
    return round.coverage().complete()
        ? TEXTS.say("consult.uncertified")
        : TEXTS.say("consult.missing", round.coverage().missing(), round.coverage().basis().unit());
  }

  private void record() {
    actions.tools().navigator().go(new Place(AREA, actions.matter().toString()));
  }

  private void open(LocalDate today) {
    Form form = new Form("round-form");
    EventFields event = new EventFields(form, "openedOn", TEXTS.say("consult.day"), today);
    var basis =
        form.choice("basis", TEXTS.say("consult.basis"), List.of(Basis.values()), Basis::label)
            .hint(TEXTS.say("consult.basis.hint"));
    basis.control().setValue(Basis.HOUSEHOLD);
    form.add(Words.wrapped(Words.muted(TEXTS.say("consult.open.text"))))
        .row(event.day(), basis)
        .row(event.lateReason());
    actions.ask(
        TEXTS.say("consult.open"),
        form,
        TEXTS.say("consult.open"),
        f -> opened(event.on(), event.late(), basis.control().getValue()));
  }

  private Callable<?> opened(LocalDate on, String late, Basis basis) {
    return () -> {
      ConsultHouseholds.Subject subject =
          actions.desk().consultHouseholds().subject(actions.matter(), on);
      return actions
          .desk()
          .openRound()
          .open(
              new OpenRound.Subject(
                  subject.matter(),
                  subject.number(),
                  subject.title(),
                  subject.planVersion(),
                  basis,
                  subject.changes()),
              on,
              late);
    };
  }

  private void complete() {
    actions.dated(
        "complete-form",
        TEXTS.say("consult.complete"),
        TEXTS.say("consult.complete"),
        f -> () -> actions.desk().consultHouseholds().complete(actions.matter(), f.on(), f.late()));
  }
}
