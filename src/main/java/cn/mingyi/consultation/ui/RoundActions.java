package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ExclusionReason;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionDraft;
import cn.mingyi.consultation.domain.ResponseDecision;
import cn.mingyi.consultation.usecase.EvidenceQueries;
import cn.mingyi.consultation.usecase.ExcludeHousehold;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
    var on = form.day("decidedOn", TEXTS.say("exclude.on"), tools.today());
    on.control().dayProperty().set(tools.today());
    var late = form.text("lateReason", TEXTS.say("opinion.lateReason"));
    on.control()
        .dayProperty()
        .subscribe(day -> late.shown(day != null && day.isBefore(tools.today())));
    form.row(reason.shown(!lift)).row(detail).row(by, on).row(late);
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
              LocalDate day = on.control().dayProperty().get();
              ExcludeHousehold.Decision decision =
                  new ExcludeHousehold.Decision(
                      reason.control().getValue(),
                      detail.control().getText(),
                      by.control().getText(),
                      day == null ? tools.today() : day,
                      late.control().getText());
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

  void answer(List<HouseholdRow> rows) {
    Consultation consultation = model.roundProperty().get();
    if (consultation == null) {
      return;
    }
    List<UUID> opinions =
        rows.stream().map(HouseholdRow::opinion).filter(o -> o != null).map(Opinion::id).toList();
    Form form = new Form("response-form");
    var decision =
        form.choice(
            "decision",
            TEXTS.say("answer.decision"),
            List.of(ResponseDecision.values()),
            ResponseDecision::label);
    decision.control().getSelectionModel().selectFirst();
    var reason = form.area("reason", TEXTS.say("answer.reason"), 3);
    form.add(Words.muted(TEXTS.say("answer.count", opinions.size()))).row(decision).row(reason);
    tools
        .dialogs()
        .form(
            TEXTS.say("answer.head"),
            form,
            TEXTS.say("answer.submit"),
            open -> {
              ResponseDecision chosen = decision.control().getValue();
              String why = reason.control().getText();
              tools.submit(
                  open,
                  () -> {
                    desk.answerOpinions()
                        .answer(
                            consultation.round().id(), opinions, chosen, why, tools.today(), "");
                    return true;
                  },
                  done -> model.load());
            });
  }

  private record Facts(cn.mingyi.village.domain.Letterhead head, Consultation round, EvidenceQueries.Evidence evidence) {}

  private Facts facts(UUID round) {
    Consultation consultation = desk.queries().round(round);
    return new Facts(
        desk.letterhead().get(), consultation, desk.evidence().of(consultation));
  }

  void printSheets(Consultation round) {
    UUID id = round.round().id();
    tools
        .papers()
        .show(
            () -> {
              if (!desk.evidence().of(desk.queries().round(id)).everyoneOnPage()) {
                desk.issueSheets().issue(id, Set.of());
              }
              return facts(id);
            },
            f -> {
              EvidenceQueries.Evidence evidence = f.evidence();
              return desk.papers()
                  .sheets(f.head(), f.round(), evidence, evidence.sheets().balance().out());
            });
  }

  void printSummary(Consultation round) {
    UUID id = round.round().id();
    tools.papers().show(() -> facts(id), f -> desk.papers().summary(f.head(), f.round()));
  }

  void printPending(Consultation round) {
    UUID id = round.round().id();
    tools.papers().show(() -> facts(id), f -> desk.papers().pending(f.head(), f.round()));
  }
}
