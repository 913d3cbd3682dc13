package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ExclusionReason;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.consultation.usecase.ExcludeHousehold;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.platform.fx.EventFields;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.UUID;

/** What can be done in a round beside entering opinions: correct, exclude, answer, print. */
final class RoundActions {
  private static final Texts TEXTS = Texts.beside(RoundActions.class);

  private final ConsultationDesk desk;
  private final ScreenTools tools;
  private final ConsultationViewModel model;

  RoundActions(ConsultationDesk desk, ScreenTools tools, ConsultationViewModel model) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
  }

  void correct(HouseholdRow row) {
    Opinion wrong = row.opinion();
    if (wrong == null) {
      return;
    }
    OpinionFields fields = new OpinionFields("correct-form", tools.today());
    fields.show(wrong);
    var reason = fields.form().area("correctionReason", TEXTS.say("correct.reason"), 2);
    fields.form().row(reason);
    tools
        .dialogs()
        .form(
            TEXTS.say("correct.head", row.household().name()),
            fields.form(),
            TEXTS.say("correct.submit"),
            open -> {
              OpinionDraft draft = fields.draft().orElse(null);
              if (draft == null) {
                return;
              }
              String why = reason.control().getText();
              tools.submit(
                  open,
                  () -> desk.recordOpinion().correct(wrong.id(), draft, why),
                  done -> model.load());
            });
  }

  void exclude(HouseholdRow row) {
    decide(row, false, TEXTS.say("exclude.head", row.household().name()), TEXTS.say("exclude"));
  }

  void lift(HouseholdRow row) {
    decide(
        row,
        true,
        TEXTS.say("exclude.lift.head", row.household().name()),
        TEXTS.say("exclude.lift"));
  }

  private void decide(HouseholdRow row, boolean lift, String title, String action) {
    Form form = new Form(lift ? "lift-form" : "exclude-form");
    var reason =
        form.choice(
            "reason",
            TEXTS.say("exclude.reason"),
            List.of(ExclusionReason.values()),
            ExclusionReason::label);
    reason
        .control()
        .setValue(row.exclusion() == null ? ExclusionReason.MOVED_AWAY : row.exclusion().reason());
    var detail = form.area("detail", TEXTS.say("exclude.detail"), 2);
    var by = form.text("decidedBy", TEXTS.say("exclude.by"));
    EventFields event = new EventFields(form, "decidedOn", TEXTS.say("exclude.on"), tools.today());
    var confirm = form.text("confirm", TEXTS.say("exclude.confirm", row.household().code()));
    form.row(reason.shown(!lift))
        .row(detail)
        .row(by, event.day())
        .row(event.lateReason())
        .row(confirm.shown(!lift));
    Consultation consultation = model.roundProperty().get();
    if (consultation == null) {
      return;
    }
    UUID round = consultation.round().id();
    UUID household = row.household().id();
    tools
        .dialogs()
        .form(
            title,
            form,
            action,
            open -> {
              // Whoever leaves the denominator was meant: its code is typed once more.
              if (!lift && !confirm.control().getText().strip().equals(row.household().code())) {
                open.refused(
                    new FieldRefused(
                        "confirm", TEXTS.say("exclude.confirm.wrong", row.household().code())));
                return;
              }
              ExcludeHousehold.Decision decision =
                  new ExcludeHousehold.Decision(
                      reason.control().getValue(),
                      detail.control().getText(),
                      by.control().getText(),
                      event.on(),
                      event.late());
              tools.submit(
                  open,
                  () -> {
                    if (lift) {
                      desk.excludeHousehold().lift(round, household, decision);
                    } else {
                      desk.excludeHousehold().exclude(round, household, decision);
                    }
                    return true;
                  },
                  done -> model.load());
            });
  }
}
