package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.Objection;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.DiscloseMatter;
import cn.mingyi.platform.fx.EventFields;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;

/** The forms of 两公开. */
final class DisclosureForms {
  private static final Texts TEXTS = Texts.beside(DisclosureForms.class);

  private final MatterActions actions;

  DisclosureForms(MatterActions actions) {
    this.actions = actions;
  }

  private DiscloseMatter desk() {
    return actions.desk().discloseMatter();
  }

  private LocalDate today() {
    return actions.tools().today();
  }

  void post(MatterPage page) {
    Form form = new Form("post-form");
    var text = form.area("text", TEXTS.say("post.text"), 4).hint(TEXTS.say("post.text.hint"));
    var places =
        form.text("places", TEXTS.say("post.places")).example(TEXTS.say("post.places.example"));
    var reviewer = form.text("reviewer", TEXTS.say("post.reviewer"));
    var reviewed = form.day("reviewedOn", TEXTS.say("post.reviewedOn"), page.today());
    reviewed.control().dayProperty().set(page.today());
    var supervision = form.area("supervision", TEXTS.say("post.supervision"), 2);
    EventFields event = new EventFields(form, "happenedOn", TEXTS.say("post.day"), page.today());
    boolean outcome = page.file().matter().step() == Step.OUTCOME_DISCLOSURE;
    supervision.hint(outcome ? TEXTS.say("post.supervision.must") : "");
    form.row(text)
        .row(places)
        .row(reviewer, reviewed)
        .row(supervision)
        .row(event.day())
        .row(event.lateReason());
    actions.ask(
        TEXTS.say("post.head"),
        form,
        TEXTS.say("post.submit"),
        f -> {
          LocalDate day = reviewed.control().dayProperty().get();
          DiscloseMatter.Post post =
              new DiscloseMatter.Post(
                  actions.matter(),
                  text.control().getText(),
                  places.control().getText(),
                  reviewer.control().getText(),
                  day == null ? page.today() : day,
                  supervision.control().getText(),
                  event.on(),
                  event.late());
          return () -> desk().post(post);
        });
  }

  void takeDown(Posting posting, LocalDate today) {
    Form form = new Form("take-down-form");
    EventFields event = new EventFields(form, "happenedOn", TEXTS.say("takeDown.day"), today);
    var early =
        form.area("earlyReason", TEXTS.say("takeDown.early"), 2)
            .hint(TEXTS.say("takeDown.early.hint"));
    event
        .day()
        .control()
        .dayProperty()
        .subscribe(on -> early.shown(on != null && !on.isAfter(posting.lastDay())));
    form.row(event.day()).row(event.lateReason()).row(early);
    actions.ask(
        TEXTS.say("takeDown.head", posting.lastDay()),
        form,
        TEXTS.say("takeDown.submit"),
        f -> {
          String why = early.control().getText();
          LocalDate on = event.on();
          String late = event.late();
          return () -> desk().takeDown(actions.matter(), why, on, late);
        });
  }

  void object() {
    Form form = new Form("objection-form");
    var who = form.text("raisedBy", TEXTS.say("objection.by"));
    var text = form.area("text", TEXTS.say("objection.text"), 3);
    EventFields event = new EventFields(form, "happenedOn", TEXTS.say("event.day"), today());
    form.row(who).row(text).row(event.day()).row(event.lateReason());
    actions.ask(
        TEXTS.say("objection.head"),
        form,
        TEXTS.say("objection.submit"),
        f -> {
          String by = who.control().getText();
          String said = text.control().getText();
          LocalDate on = event.on();
          String late = event.late();
          return () -> desk().object(actions.matter(), by, said, on, late);
        });
  }

  void answer(Objection objection) {
    Form form = new Form("answer-form");
    var who = form.text("answeredBy", TEXTS.say("answer.by"));
    var text = form.area("text", TEXTS.say("answer.text"), 3);
    EventFields event = new EventFields(form, "happenedOn", TEXTS.say("event.day"), today());
    form.row(who).row(text).row(event.day()).row(event.lateReason());
    actions.ask(
        TEXTS.say("answer.head"),
        form,
        TEXTS.say("answer.submit"),
        f -> {
          String by = who.control().getText();
          String said = text.control().getText();
          LocalDate on = event.on();
          String late = event.late();
          return () -> desk().answer(actions.matter(), objection.id(), by, said, on, late);
        });
  }

  void implement() {
    Form form = new Form("implement-form");
    var kind =
        form.choice(
            "kind",
            TEXTS.say("implement.kind"),
            List.of(Implementation.Kind.values()),
            Implementation.Kind::label);
    kind.control().getSelectionModel().selectFirst();
    var amount = form.money("amount", TEXTS.say("implement.amount"));
    var text = form.area("text", TEXTS.say("implement.text"), 3);
    EventFields event = new EventFields(form, "happenedOn", TEXTS.say("event.day"), today());
    form.row(kind, amount).row(text).row(event.day()).row(event.lateReason());
    actions.ask(
        TEXTS.say("implement.head"),
        form,
        TEXTS.say("implement.submit"),
        f -> {
          Implementation.Kind what = kind.control().getValue();
          String said = text.control().getText();
          var yuan = amount.control().amountProperty().get();
          LocalDate on = event.on();
          String late = event.late();
          return () -> desk().implement(actions.matter(), what, said, yuan, on, late);
        });
  }
}
