package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.DayField;
import cn.mingyi.platform.fx.Form;
import cn.mingyi.platform.fx.FormField;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.NumberField;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.roster.domain.Body;
import java.util.List;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** The fields of a meeting's record, bound to what is typed. */
final class MeetingView {
  private static final Texts TEXTS = Texts.beside(MeetingView.class);

  private final MeetingViewModel model;
  private final Form form = new Form("meeting-form");
  private final FormField<NumberField> eligible =
      form.number("eligible", TEXTS.say("meeting.eligible"));
  private final FormField<NumberField> present =
      form.number("present", TEXTS.say("meeting.present"));
  private final FormField<DayField> notice;
  private final FormField<TextField> eligibleReason;
  private Runnable edited = () -> {};
  private boolean counting;

  MeetingView(MeetingViewModel model, List<Body> bodies, MatterPage page, Runnable signIn) {
    this.model = model;
    notice = form.day("noticeOn", TEXTS.say("meeting.notice"), page.today());
    eligibleReason =
        text("eligibleReason", TEXTS.say("meeting.eligible.reason"), model.eligibleReason);
    whoAndWhen(bodies, page);
    attendance();
    ballot(signIn);
    if (model.levy()) {
      form.row(
          number("householdsPresent", TEXTS.say("meeting.households"), model.householdsPresent),
          number(
              "householdsInFavour",
              TEXTS.say("meeting.householdsInFavour"),
              model.householdsInFavour));
    }
    form.row(
        text("chair", TEXTS.say("meeting.chair"), model.chair),
        begun("recorder", TEXTS.say("meeting.recorder"), model.recorder, page.clerk()),
        text("township", TEXTS.say("meeting.township"), model.township).weight(2));
    var content = form.area("content", TEXTS.say("meeting.content"), 2);
    bind(content.control(), model.content);
    form.row(content);
    if (page.file().matter().step() == Step.JOINT_MEETING) {
      var shared = form.check("shared", TEXTS.say("meeting.shared"));
      model.shared.bind(shared.control().selectedProperty());
      form.row(shared);
    }
    watch();
  }

  Form form() {
    return form;
  }

  void onEdit(Runnable then) {
    edited = then;
  }

  /** 应到 as counted; it can be changed, with a reason. */
  void eligible(int counted, int noticeDays) {
    counting = true;
    eligible.hint(TEXTS.say("meeting.eligible.hint", counted));
    if (model.changedEligible.get() == null) {
      eligible.control().valueProperty().set(counted);
    }
    notice.shown(noticeDays > 0).hint(TEXTS.say("meeting.notice.hint", noticeDays));
    counting = false;
  }

  void present(int came) {
    present.control().valueProperty().set(came);
  }

  private void whoAndWhen(List<Body> bodies, MatterPage page) {
    FormField<DayField> day = form.day("happenedOn", TEXTS.say("meeting.day"), page.today());
    day.control().dayProperty().set(model.heldOn.get());
    model.heldOn.bind(day.control().dayProperty());
    model.noticeOn.bind(notice.control().dayProperty());
    FormField<TextField> late =
        text("lateReason", TEXTS.say("event.lateReason"), model.lateReason)
            .hint(TEXTS.say("event.lateReason.hint"));
    day.control()
        .dayProperty()
        .subscribe(on -> late.shown(on != null && on.isBefore(page.today())));
    // Where the matter was dealt with before.
    String before =
        page.file().meetings().isEmpty() ? "" : page.file().meetings().getLast().place();
    FormField<TextField> place = begun("place", TEXTS.say("meeting.place"), model.place, before);
    if (bodies.size() > 1) {
      FormField<ComboBox<Body>> body =
          form.choice("body", TEXTS.say("meeting.body"), bodies, Body::label);
      body.control().setValue(model.body.get());
      model.body.bind(body.control().valueProperty());
      form.row(body, day, place, notice);
    } else {
      form.row(day, place.weight(2), notice);
    }
    form.row(late);
  }

  private void attendance() {
    eligible
        .control()
        .valueProperty()
        .subscribe(typed -> {
          if (!counting) {
            model.changedEligible.set(typed);
          }
          eligibleReason.shown(model.changedEligible.get() != null);
        });
    model.present.bind(present.control().valueProperty());
  }

  private void ballot(Runnable signIn) {
    var hands = form.check("byHands", TEXTS.say("meeting.byHands"));
    hands.control().setSelected(model.byHands.get());
    model.byHands.bind(hands.control().selectedProperty());
    List<FormField<NumberField>> papers =
        List.of(
            number("issued", TEXTS.say("ballot.issued"), model.issued),
            number("returned", TEXTS.say("ballot.returned"), model.returned),
            number("unreturned", TEXTS.say("ballot.unreturned"), model.unreturned),
            number("spoiled", TEXTS.say("ballot.spoiled"), model.spoiled));
    FormField<NumberField> invalid = number("invalid", TEXTS.say("ballot.invalid"), model.invalid);
    hands
        .control()
        .selectedProperty()
        .subscribe(raised -> {
          papers.forEach(p -> p.shown(!raised));
          invalid.shown(!raised);
        });
    form.row(
            eligible,
            present,
            number("inFavour", TEXTS.say("ballot.inFavour"), model.inFavour),
            number("against", TEXTS.say("ballot.against"), model.against),
            number("abstained", TEXTS.say("ballot.abstained"), model.abstained),
            invalid)
        .row(papers.toArray(FormField<?>[]::new))
        .add(
            Gap.LARGE.row(
                hands.node(), Buttons.link("meeting/sign-in", TEXTS.say("meeting.signIn"), signIn)))
        .row(eligibleReason);
  }

  private FormField<NumberField> number(String name, String label, MeetingViewModel.Count count) {
    FormField<NumberField> field = form.number(name, label);
    count.bind(field.control().valueProperty());
    return field;
  }

  /** A field that begins with what is usual. */
  private FormField<TextField> begun(
      String name, String label, StringProperty value, String usual) {
    FormField<TextField> field = text(name, label, value);
    field.control().setText(usual);
    return field;
  }

  private FormField<TextField> text(String name, String label, StringProperty value) {
    FormField<TextField> field = form.text(name, label);
    bind(field.control(), value);
    return field;
  }

  private static void bind(TextInputControl control, StringProperty value) {
    value.bind(control.textProperty());
  }

  /** Whatever is typed, the checklist looks again. */
  private void watch() {
    List.<Observable>of(
            model.body,
            model.heldOn,
            model.noticeOn,
            model.changedEligible,
            model.eligibleReason,
            model.present,
            model.byHands,
            model.issued,
            model.returned,
            model.unreturned,
            model.spoiled,
            model.inFavour,
            model.against,
            model.abstained,
            model.invalid,
            model.householdsPresent,
            model.householdsInFavour,
            model.shared)
        .forEach(value -> Objects.requireNonNull(value).addListener(changed -> edit(changed)));
  }

  private void edit(Observable changed) {
    // Reading the value makes the property tell of its next change too.
    if (changed instanceof javafx.beans.value.ObservableValue<?> value) {
      value.getValue();
    }
    edited.run();
  }
}
