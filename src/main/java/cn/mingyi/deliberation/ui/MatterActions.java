package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.EventFields;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.fx.ScreenTools;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.domain.AttachmentKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** What can be done to a matter beside its step's own act: each a small form with its reason. */
final class MatterActions {
  private static final Texts TEXTS = Texts.beside(MatterActions.class);

  private final MatterDesk desk;
  private final ScreenTools tools;
  private final MatterViewModel model;

  MatterActions(MatterDesk desk, ScreenTools tools, MatterViewModel model) {
    this.desk = desk;
    this.tools = tools;
    this.model = model;
  }

  MatterDesk desk() {
    return desk;
  }

  ScreenTools tools() {
    return tools;
  }

  UUID matter() {
    return model.id();
  }

  void reload() {
    model.load();
  }

  /** A form whose values become a deed; the page is read anew afterwards. */
  <T> void ask(String title, Form form, String action, Function<Form, Callable<T>> deed) {
    keep(form);
    tools
        .dialogs()
        .form(
            title,
            form,
            action,
            open -> tools.submit(open, deed.apply(form), done -> model.load()));
  }

  /** What is typed about this matter and not handed in is there when one comes back. */
  void keep(Form form) {
    keep(form, "");
  }

  /**
   * @param of what of the matter, where the same form serves several
   */
  void keep(Form form, String of) {
    form.keepIn(tools.drafts(), form.id() + "-" + model.id() + of);
  }

  /** The seldom needed actions that the matter's state allows. */
  List<MenuItem> menu(MatterPage page) {
    List<MenuItem> items = new ArrayList<>();
    MatterFile file = page.file();
    MatterState state = file.matter().state();
    if (state == MatterState.ACTIVE) {
      if (file.matter().step().before(Step.RESOLUTION)) {
        items.add(Buttons.item("matter/revise", TEXTS.say("plan.revise"), () -> revise(page)));
      }
      if (file.matter().step() != Step.MOTION) {
        items.add(Buttons.item("matter/return", TEXTS.say("return"), () -> giveBack(page)));
      }
      items.add(Buttons.item("matter/defer", TEXTS.say("defer"), this::defer));
      items.add(Buttons.item("matter/merge", TEXTS.say("merge"), this::merge));
    }
    if (state == MatterState.DEFERRED) {
      items.add(Buttons.item("matter/resume", TEXTS.say("resume"), this::resume));
    }
    if (!state.ended()) {
      items.add(Buttons.item("matter/terminate", TEXTS.say("terminate"), this::terminate));
    }
    items.add(
        Buttons.item(
            "matter/attach",
            TEXTS.say("attach"),
            () -> attach(model.id(), AttachmentKind.OTHER, file.matter().number())));
    return items;
  }

  void revise(MatterPage page) {
    Form form = new Form("plan-form");
    FormField<TextArea> text = form.area("text", TEXTS.say("plan.text"), 8);
    FormField<TextArea> reason =
        form.area("reason", TEXTS.say("plan.reason"), 2).hint(TEXTS.say("plan.reason.hint"));
    EventFields event = new EventFields(form, "happenedOn", TEXTS.say("plan.day"), page.today());
    page.file().plan().ifPresent(plan -> text.control().setText(plan.text()));
    reason.shown(page.file().planNumber() > 0);
    form.row(text).row(reason).row(event.day()).row(event.lateReason());
    ask(
        TEXTS.say("plan.head", page.file().planNumber() + 1),
        form,
        TEXTS.say("plan.submit"),
        f -> {
          String plan = text.control().getText();
          String why = reason.control().getText();
          var on = event.on();
          String late = event.late();
          return () -> desk.revisePlan().revise(matter(), plan, why, on, late);
        });
  }

  private void giveBack(MatterPage page) {
    Form form = new Form("return-form");
    Step now = page.file().matter().step();
    List<Step> earlier = Arrays.stream(Step.values()).filter(s -> s.before(now)).toList();
    FormField<ComboBox<Step>> target =
        form.choice("target", TEXTS.say("return.target"), earlier, Step::label);
    target.control().getSelectionModel().selectLast();
    reasoned(
        form,
        List.of(target),
        TEXTS.say("return.head"),
        TEXTS.say("return.submit"),
        filled -> {
          Step to = target.control().getValue();
          return () ->
              desk.divertMatter()
                  .giveBack(matter(), to, filled.reason(), filled.on(), filled.late());
        });
  }

  private void defer() {
    reasoned(
        new Form("defer-form"),
        List.of(),
        TEXTS.say("defer.head"),
        TEXTS.say("defer.submit"),
        f -> () -> desk.divertMatter().defer(matter(), f.reason(), f.on(), f.late()));
  }

  private void resume() {
    reasoned(
        new Form("resume-form"),
        List.of(),
        TEXTS.say("resume.head"),
        TEXTS.say("resume.submit"),
        f -> () -> desk.divertMatter().resume(matter(), f.reason(), f.on(), f.late()));
  }

  private void terminate() {
    reasoned(
        new Form("terminate-form"),
        List.of(),
        TEXTS.say("terminate.head"),
        TEXTS.say("terminate.submit"),
        f -> () -> desk.divertMatter().terminate(matter(), f.reason(), f.on(), f.late()));
  }

  private void merge() {
    Form form = new Form("merge-form");
    FormField<TextField> into =
        form.text("into", TEXTS.say("merge.into")).example(TEXTS.say("merge.into.example"));
    reasoned(
        form,
        List.of(into),
        TEXTS.say("merge.head"),
        TEXTS.say("merge.submit"),
        filled -> {
          String number = into.control().getText().strip();
          return () ->
              desk.divertMatter()
                  .merge(matter(), number, filled.reason(), filled.on(), filled.late());
        });
  }

  void reject() {
    reasoned(
        new Form("reject-form"),
        List.of(),
        TEXTS.say("reject.head"),
        TEXTS.say("reject.submit"),
        f -> () -> desk.settleMotion().reject(matter(), f.reason(), f.on(), f.late()));
  }

  /** What the reason fields held when the form was handed in. */
  record Filled(String reason, java.time.LocalDate on, String late) {}

  private <T> void reasoned(
      Form form,
      List<FormField<?>> first,
      String title,
      String action,
      Function<Filled, Callable<T>> deed) {
    FormField<TextArea> reason = form.area("reason", TEXTS.say("reason"), 3);
    EventFields event = new EventFields(form, "happenedOn", TEXTS.say("event.day"), tools.today());
    first.forEach(form::row);
    form.row(reason).row(event.day()).row(event.lateReason());
    ask(
        title,
        form,
        action,
        f -> deed.apply(new Filled(reason.control().getText(), event.on(), event.late())));
  }

  /** A form that asks for nothing but the day. */
  <T> void dated(String id, String title, String action, Function<Filled, Callable<T>> deed) {
    Form form = new Form(id);
    EventFields event = new EventFields(form, "happenedOn", TEXTS.say("event.day"), tools.today());
    form.row(event.day()).row(event.lateReason());
    ask(title, form, action, f -> deed.apply(new Filled("", event.on(), event.late())));
  }

  void attach(UUID owner, AttachmentKind kind, String number) {
    tools
        .files()
        .open(
            TEXTS.say("attach.head", kind.label()),
            new cn.mingyi.platform.fx.FileChoices.Kind(
                TEXTS.say("attach.kind"), List.of("jpg", "jpeg", "png", "pdf", "docx", "xlsx")))
        .ifPresent(file ->
            tools
                .database()
                .run(() -> desk.attachFile().attach(owner, number, kind, file))
                .onSuccess(done -> model.load())
                .onRefused(no -> tools.dialogs().message(TEXTS.say("attach"), no.sentences()))
                .onUnavailable(away ->
                    tools.dialogs().message(TEXTS.say("attach"), List.of(away.sentence()))));
  }
}
