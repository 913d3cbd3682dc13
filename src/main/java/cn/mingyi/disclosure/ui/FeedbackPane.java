package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.Feedback;
import cn.mingyi.disclosure.ui.DisclosureViewModel.Page;
import cn.mingyi.disclosure.usecase.AnswerSlip;
import cn.mingyi.disclosure.usecase.ReceiveFeedback;
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
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 意见反馈: the register, until when each is answered, the answers. */
final class FeedbackPane implements DisclosurePane {
  private static final Texts TEXTS = Texts.beside(FeedbackPane.class);

  private final DisclosureDesk desk;
  private final ScreenTools tools;
  private final DisclosureViewModel model;
  private final TablePanel<Feedback> table;
  private final VBox detail = Gap.MEDIUM.column();
  private final HBox root;
  private @Nullable Page page;

  FeedbackPane(DisclosureDesk desk, ScreenTools tools, DisclosureViewModel model) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
    table =
        Tables.<Feedback>table("feedback")
            .text(
                "serial", TEXTS.say("feedback.serial"), 3, f -> "№" + f.serial(), Feedback::serial)
            .text("received", TEXTS.say("feedback.received"), 6, f -> f.receivedOn().toString())
            .text("words", TEXTS.say("feedback.words"), 18, Feedback::words)
            .text("about", TEXTS.say("feedback.about"), 10, f -> about(f.bulletinId()))
            .text("due", TEXTS.say("feedback.due"), 6, f -> f.dueOn().toString())
            .tag("state", TEXTS.say("list.state"), 6, this::standing)
            .empty(new EmptyState(TEXTS.say("feedback.empty"), TEXTS.say("feedback.empty.next")))
            .sameBy(Feedback::id)
            .build()
            .exporting(tools.tables(), TEXTS.say("part.feedback"));
    table.tools(
        Buttons.secondary("feedback/receive", TEXTS.say("feedback.receive"), this::receive));
    table.onSelect(this::show);
    Card side = new Card(Gap.grow(new FittingScroll(detail)));
    side.getStyleClass().add("side-panel");
    root = new HBox(Gap.grow(new Card(Gap.grow(table)).flush()), side);
    root.getStyleClass().add("gap-16");
  }

  private String about(@Nullable UUID bulletin) {
    Page now = page;
    return bulletin == null || now == null
        ? ""
        : now.files().stream()
            .map(BulletinFile::bulletin)
            .filter(b -> b.id().equals(bulletin))
            .map(Bulletin::name)
            .findFirst()
            .orElse("");
  }

  private Tag.Words standing(Feedback feedback) {
    Feedback.Answer answer = feedback.answer();
    if (answer != null) {
      return new Tag.Words(TEXTS.say("feedback.answered"), Tone.OK);
    }
    LocalDate today = tools.today();
    return feedback.dueOn().isBefore(today)
        ? new Tag.Words(TEXTS.say("feedback.overdue"), Tone.BAD)
        : new Tag.Words(TEXTS.say("feedback.waits"), Tone.DUE);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void show(Page now) {
    page = now;
    table.show(now.feedback());
    table.selectSomething();
    show(table.selected());
  }

  private void show(Optional<Feedback> selected) {
    detail.getChildren().clear();
    if (selected.isEmpty()) {
      detail.getChildren().add(Words.wrapped(Words.muted(TEXTS.say("feedback.none"))));
      return;
    }
    Feedback feedback = selected.get();
    detail
        .getChildren()
        .addAll(
            Words.section("№" + feedback.serial() + "　" + feedback.channel().label()),
            Words.wrapped(Words.plain(feedback.words())),
            Words.wrapped(
                Words.muted(
                    TEXTS.say(
                        "feedback.fact",
                        feedback.receivedOn(),
                        feedback.fromWhom().isEmpty()
                            ? TEXTS.say("feedback.unnamed")
                            : feedback.fromWhom(),
                        feedback.dueOn()))));
    if (feedback.late()) {
      detail.getChildren().add(new Tag(TEXTS.say("late"), Tone.DUE));
    }
    Feedback.Answer answer = feedback.answer();
    if (answer == null) {
      detail
          .getChildren()
          .add(
              Gap.MEDIUM.row(
                  Buttons.secondary(
                      "feedback/answer", TEXTS.say("feedback.answer"), () -> answer(feedback))));
      return;
    }
    detail
        .getChildren()
        .addAll(
            Words.strong(
                TEXTS.say("feedback.answer.head", answer.answeredOn(), answer.answeredBy())),
            Words.wrapped(Words.plain(answer.words())),
            Words.muted(
                answer.satisfaction().label()
                    + (answer.republish() ? TEXTS.say("feedback.republished") : "")),
            Gap.MEDIUM.row(
                Buttons.secondary(
                    "feedback/slip", TEXTS.say("feedback.slip"), () -> slip(feedback, answer))));
  }

  private void slip(Feedback feedback, Feedback.Answer answer) {
    AnswerSlip slip =
        new AnswerSlip(
            "№" + feedback.serial(),
            feedback.receivedOn(),
            feedback.fromWhom(),
            feedback.channel().label(),
            about(feedback.bulletinId()),
            feedback.words(),
            answer.words(),
            answer.answeredOn(),
            answer.answeredBy());
    tools.papers().show(desk.letterhead()::get, head -> desk.papers().answerSlip(head, slip));
  }

  private void receive() {
    Page now = page;
    if (now == null) {
      return;
    }
    Form form = new Form("feedback-form");
    var about =
        form.search(
            "bulletin",
            TEXTS.say("feedback.about"),
            now.files().stream()
                .map(BulletinFile::bulletin)
                .filter(b -> b.state().frozen())
                .toList(),
            Bulletin::name);
    about.hint(TEXTS.say("feedback.about.hint"));
    EventFields event =
        new EventFields(form, "receivedOn", TEXTS.say("feedback.received"), tools.today());
    var from = form.text("fromWhom", TEXTS.say("feedback.from"));
    var channel =
        form.choice(
            "channel",
            TEXTS.say("feedback.channel"),
            Arrays.asList(Feedback.Channel.values()),
            Feedback.Channel::label);
    channel.control().setValue(Feedback.Channel.SPOKEN);
    var words = form.area("words", TEXTS.say("feedback.words"), 3);
    form.row(about)
        .row(event.day(), channel)
        .row(event.lateReason())
        .row(from)
        .row(words)
        .keepIn(tools.drafts(), form.id());
    tools
        .dialogs()
        .form(
            TEXTS.say("feedback.receive"),
            form,
            TEXTS.say("feedback.submit"),
            open -> {
              Bulletin of = about.control().valueProperty().get();
              ReceiveFeedback.Received received =
                  new ReceiveFeedback.Received(
                      of == null ? null : of.id(),
                      event.on(),
                      from.control().getText(),
                      channel.control().getValue(),
                      words.control().getText(),
                      event.late());
              tools.submit(
                  open,
                  () -> desk.receiveFeedback().receive(received),
                  done -> {
                    form.forgetDraft();
                    model.load();
                  });
            });
  }

  private void answer(Feedback feedback) {
    Form form = new Form("answer-form");
    EventFields event =
        new EventFields(form, "answeredOn", TEXTS.say("feedback.answered.on"), tools.today());
    var by = form.text("answeredBy", TEXTS.say("feedback.answered.by"));
    var words = form.area("words", TEXTS.say("feedback.answer.words"), 4);
    var satisfied =
        form.choice(
            "satisfaction",
            TEXTS.say("feedback.satisfaction"),
            Arrays.asList(Feedback.Satisfaction.values()),
            Feedback.Satisfaction::label);
    satisfied.control().setValue(Feedback.Satisfaction.UNKNOWN);
    var republish = form.check("republish", TEXTS.say("feedback.republish"));
    form.row(words)
        .row(by, satisfied)
        .row(event.day())
        .row(event.lateReason())
        .row(republish)
        .keepIn(tools.drafts(), form.id() + feedback.id());
    tools
        .dialogs()
        .form(
            TEXTS.say("feedback.answer.title", feedback.serial()),
            form,
            TEXTS.say("feedback.answer"),
            open -> {
              ReceiveFeedback.Answered answered =
                  new ReceiveFeedback.Answered(
                      feedback.id(),
                      event.on(),
                      by.control().getText(),
                      words.control().getText(),
                      satisfied.control().getValue(),
                      republish.control().isSelected(),
                      event.late());
              tools.submit(
                  open,
                  () -> {
                    desk.receiveFeedback().answer(answered);
                    return true;
                  },
                  done -> {
                    form.forgetDraft();
                    model.load();
                  });
            });
  }
}
