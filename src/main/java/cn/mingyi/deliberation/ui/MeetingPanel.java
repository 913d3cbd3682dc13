package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.domain.Threshold;
import cn.mingyi.deliberation.usecase.HoldMeeting;
import cn.mingyi.kernel.Condition;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Checklist;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.LockedButton;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.domain.Body;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** 提议, 商议, 审议, 决议: the record of the meeting beside the checklist that it must meet. */
final class MeetingPanel {
  private static final Texts TEXTS = Texts.beside(MeetingPanel.class);
  private static final Duration TYPING = Duration.millis(250);

  private final MatterActions actions;
  private final MatterPage page;
  private final MeetingViewModel model;
  private final MeetingView form;
  private final Checklist checklist = new Checklist(2);
  private final Label rule = Words.hint("");
  private final LockedButton submit;
  private final PauseTransition typing = new PauseTransition(TYPING);
  private boolean whole;
  private boolean recording;

  MeetingPanel(MatterActions actions, MatterPage page) {
    this.actions = actions;
    this.page = page;
    model = new MeetingViewModel(actions.desk(), actions.tools(), page);
    if (page.usualDecider() != null && model.body.get() == null) {
      model.body.set(page.usualDecider());
    }
    form = new MeetingView(model, bodies(page), page, this::signIn);
    submit = new LockedButton("meeting/submit", TEXTS.say("meeting.submit"), this::record);
    checklist.show(page.gate());
    typing.setOnFinished(done -> model.refresh());
    form.onEdit(typing::playFromStart);
    actions.keep(form.form(), page.file().matter().step().name());
    model.outcomeProperty().subscribe(this::show);
    submit.lock(model.locked());
    model.refresh();
  }

  private static List<Body> bodies(MatterPage page) {
    Category category = page.category();
    return page.file().matter().step() == Step.RESOLUTION && category != null
        ? category.choices()
        : page.file().matter().step().meetingBody().stream().toList();
  }

  StepPanel panel() {
    Region line = new Region();
    line.getStyleClass().add("rule");
    Step step = page.file().matter().step();
    return new StepPanel(
        Card.titled(
                step.label() + step.meetingBody().map(b -> "　" + b.label()).orElse(""), "", rule)
            .with(checklist, line, form.form().node()),
        new Card(
            Gap.MEDIUM.row(
                Gap.grow(submit),
                Buttons.secondary(
                    "meeting/convene",
                    TEXTS.say("print.convening"),
                    () -> new MatterPrints(actions).convening(step, model)))));
  }

  private void show(MeetingViewModel.@Nullable Outcome now) {
    submit.button().setText(model.action());
    String why = model.locked();
    if (recording) {
      return;
    }
    if (why.isEmpty()) {
      submit.unlock();
    } else {
      submit.lock(why);
    }
    if (now != null) {
      list(now.preview());
      Threshold threshold = now.outlook().threshold();
      rule.setText(TEXTS.say("meeting.rule", threshold.source()));
      form.eligible(now.outlook().eligible().count(), threshold.noticeDays());
    }
  }

  /**
   * What is missing and what the vote comes to; that the rest is met takes one line, which opens.
   */
  private void list(HoldMeeting.Preview preview) {
    List<Checklist.Line> lines = new ArrayList<>();
    List<Condition> met = preview.mustHold().stream().filter(Condition::met).toList();
    preview.mustHold().stream()
        .filter(c -> whole || !c.met())
        .map(Checklist.Line::of)
        .forEach(lines::add);
    preview.verdict().reasons().stream().map(Checklist.Line::of).forEach(lines::add);
    if (!whole && !met.isEmpty()) {
      lines.add(
          new Checklist.Line(
              Checklist.Mark.MET,
              TEXTS.say("meeting.met", met.size()),
              new Checklist.Link(
                  "meeting/whole",
                  TEXTS.say("meeting.met.show"),
                  () -> {
                    whole = true;
                    list(preview);
                  })));
    }
    checklist.showLines(lines);
  }

  /** 签到: who of those entitled came. */
  private void signIn() {
    MeetingViewModel.Outcome now = model.outcomeProperty().get();
    if (now == null) {
      return;
    }
    SignInForm names = new SignInForm(now.outlook().eligible(), model.attendees);
    actions
        .tools()
        .dialogs()
        .form(
            TEXTS.say("signIn.head"),
            names.form(),
            TEXTS.say("signIn.submit"),
            open -> {
              model.attendees.setAll(names.present());
              form.present(names.present().size());
              open.close();
              model.refresh();
            });
  }

  private void record() {
    if (!form.form().understood()) {
      return;
    }
    HoldMeeting.Held held = model.held();
    recording = true;
    submit.button().setDisable(true);
    actions
        .tools()
        .database()
        .run(() -> actions.desk().holdMeeting().record(held))
        .onSuccess(file -> {
          form.form().forgetDraft();
          actions.reload();
        })
        .onRefused(form.form()::show)
        .onStale(old -> {
          form.form().banner().show(Tone.BAD, List.of(TEXTS.say("stale")));
          actions.reload();
        })
        .onUnavailable(away -> form.form().banner().bad(away.sentence()))
        .always(() -> {
          recording = false;
          show(model.outcomeProperty().get());
        });
  }
}
