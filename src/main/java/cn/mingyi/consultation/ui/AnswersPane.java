package cn.mingyi.consultation.ui;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.FrozenHousehold;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.domain.OpinionResponse;
import cn.mingyi.consultation.domain.ResponseDecision;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.EmptyState;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.fx.TablePanel;
import cn.mingyi.platform.fx.Tables;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** 意见采纳: every 不同意 and 有条件 with its answer; one answer may be given to several. */
final class AnswersPane {
  private static final Texts TEXTS = Texts.beside(AnswersPane.class);

  /** An opinion that is owed an answer, with the answer. */
  private record Row(FrozenHousehold household, Opinion opinion, @Nullable OpinionResponse answer) {
    String decision() {
      return answer == null ? "" : answer.decision().label();
    }
  }

  private final ConsultationDesk desk;
  private final ScreenTools tools;
  private final ConsultationViewModel model;
  private final TablePanel<Row> table;
  private final Button answer =
      Buttons.primary("answers/answer", TEXTS.say("answer.selected"), this::answer);
  private final Button slips;
  private final Node node;

  AnswersPane(
      ConsultationDesk desk, ScreenTools tools, ConsultationViewModel model, RoundPapers papers) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    slips =
        Buttons.secondary(
            "answers/slips",
            TEXTS.say("answer.slips"),
            () -> papers.replies(chosen().map(r -> r.opinion().id()).collect(Collectors.toSet())));
    table =
        Tables.<Row>table("answers")
            .text("code", TEXTS.say("table.code"), 5, r -> r.household().code())
            .text("head", TEXTS.say("table.head"), 6, r -> r.household().name())
            .tag("kind", TEXTS.say("table.state"), 6, AnswersPane::kind)
            .text("wording", TEXTS.say("opinion.wording"), 20, r -> r.opinion().wording())
            .tag("decision", TEXTS.say("table.answer"), 6, AnswersPane::decision)
            .text(
                "reason",
                TEXTS.say("answer.reason"),
                20,
                r -> r.answer() == null ? "" : r.answer().reason())
            .sameBy(r -> r.opinion().id())
            .several()
            .empty(new EmptyState(TEXTS.say("answers.empty"), TEXTS.say("answers.empty.next")))
            .build()
            .exporting(tools.tables(), Part.ANSWERS.label())
            .tools(answer, slips);
    table.onSelect(row -> lock());
    node = new Card(Gap.grow(table)).flush();
    model.roundProperty().subscribe(this::show);
    lock();
  }

  Node node() {
    return node;
  }

  private void show(@Nullable Consultation consultation) {
    table.show(
        consultation == null
            ? List.of()
            : Stream.concat(consultation.unanswered().stream(), consultation.answered().stream())
                .map(o ->
                    new Row(
                        consultation.household(o.frozenId()),
                        o,
                        consultation.response(o).orElse(null)))
                .toList());
    lock();
  }

  private void lock() {
    answer.setDisable(table.allSelected().isEmpty());
    slips.setDisable(chosen().findAny().isEmpty());
  }

  /** Answered ones of those selected; without a selection all of them. */
  private Stream<Row> chosen() {
    List<Row> selected = table.allSelected();
    return (selected.isEmpty() ? table.rows() : selected).stream().filter(r -> r.answer() != null);
  }

  private static Tag.Words kind(Row row) {
    HouseholdState state = HouseholdState.of(row.opinion().kind());
    return new Tag.Words(state.words(), state.tone());
  }

  private static Tag.Words decision(Row row) {
    return row.answer() == null
        ? new Tag.Words(TEXTS.say("answer.open"), Tone.BAD)
        : new Tag.Words(row.decision(), Tone.OK);
  }

  private void answer() {
    Consultation consultation = model.roundProperty().get();
    if (consultation == null) {
      return;
    }
    List<UUID> opinions = table.allSelected().stream().map(r -> r.opinion().id()).toList();
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
}
