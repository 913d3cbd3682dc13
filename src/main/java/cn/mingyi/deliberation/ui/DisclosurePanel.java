package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Implementation;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Objection;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Checklist;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.LockedButton;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.domain.AttachmentKind;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** 决议公开 and 实施结果公开: posting, photographs, objections, what was carried out, the end. */
final class DisclosurePanel {
  /** Area of the side bar where bulletins are made; a matter is named after the word. */
  private static final String DISCLOSURES = "disclosure";

  private static final Texts TEXTS = Texts.beside(DisclosurePanel.class);

  private final MatterActions actions;
  private final DisclosureForms forms;

  DisclosurePanel(MatterActions actions) {
    this.actions = actions;
    this.forms = new DisclosureForms(actions);
  }

  Node of(MatterPage page) {
    MatterFile file = page.file();
    Step step = file.matter().step();
    Checklist checklist = new Checklist(2);
    checklist.show(page.gate());
    Card card = Card.titled(step.label(), TEXTS.say("post.note")).with(checklist);
    if (step == Step.OUTCOME_DISCLOSURE) {
      card.with(implementations(file));
    }
    Optional<Posting> posted = file.posting(step);
    card.with(posted.map(p -> posting(page, p)).orElseGet(() -> notPosted(page)));
    card.with(objections(file));
    LockedButton complete =
        new LockedButton("disclosure/complete", TEXTS.say("disclosure.complete"), this::complete);
    if (!page.gateMet()) {
      complete.lock(
          TEXTS.say("disclosure.locked", page.gate().stream().filter(c -> !c.met()).count()));
    }
    return card.with(complete);
  }

  private Node notPosted(MatterPage page) {
    return Gap.SMALL.column(
        Words.section(TEXTS.say("post.section")),
        Gap.MEDIUM.row(
            Words.muted(TEXTS.say("post.none")),
            Buttons.secondary("disclosure/post", TEXTS.say("post.submit"), () -> forms.post(page)),
            Buttons.secondary(
                "disclosure/bulletin",
                TEXTS.say("post.bulletin"),
                () ->
                    actions
                        .tools()
                        .navigator()
                        .go(new Place(DISCLOSURES, "matter-" + page.file().matter().id())))));
  }

  private Node posting(MatterPage page, Posting posting) {
    boolean down = page.file().ending(posting).isPresent();
    List<cn.mingyi.village.domain.Attachment> photos =
        page.attachments().getOrDefault(posting.id(), List.of());
    Node words =
        Words.wrapped(
            Words.plain(
                TEXTS.say(
                    "post.fact",
                    posting.bulletin(),
                    posting.places(),
                    posting.postedOn(),
                    posting.lastDay())));
    Node photo =
        Words.muted(
            photos.isEmpty() ? TEXTS.say("post.noPhoto") : TEXTS.say("post.photos", photos.size()));
    var row =
        Gap.SMALL.row(
            Buttons.secondary(
                "disclosure/print",
                TEXTS.say("print.notice"),
                () -> new MatterPrints(actions).notice(posting)),
            Buttons.secondary(
                "disclosure/photo",
                TEXTS.say(down ? "post.photo.expiry" : "post.photo"),
                () ->
                    actions.attach(
                        posting.id(),
                        down ? AttachmentKind.EXPIRY_PHOTO : AttachmentKind.POSTING_PHOTO,
                        page.file().matter().number())));
    if (!down) {
      row.getChildren()
          .add(
              Buttons.secondary(
                  "disclosure/take-down",
                  TEXTS.say("takeDown.submit"),
                  () -> forms.takeDown(posting, page.today())));
    }
    return Gap.SMALL.column(Words.section(TEXTS.say("post.section")), words, photo, row);
  }

  private Node objections(MatterFile file) {
    VBox list = Gap.SMALL.column();
    for (Objection objection : file.objections()) {
      Optional<Objection.Answer> answer =
          file.answers().stream().filter(a -> a.objectionId().equals(objection.id())).findFirst();
      list.getChildren()
          .add(
              Words.wrapped(
                  Words.plain(
                      TEXTS.say(
                          "objection.line",
                          objection.raisedOn(),
                          objection.raisedBy(),
                          objection.text()))));
      list.getChildren()
          .add(
              answer
                  .<Node>map(a ->
                      Words.wrapped(
                          Words.toned(TEXTS.say("answer.line", a.answeredOn(), a.text()), Tone.OK)))
                  .orElseGet(() ->
                      Buttons.link(
                          "disclosure/answer",
                          TEXTS.say("answer.submit"),
                          () -> forms.answer(objection))));
    }
    return Gap.SMALL.column(
        Gap.MEDIUM.row(
            Words.section(TEXTS.say("objection.section")),
            Gap.spring(),
            Buttons.secondary("disclosure/object", TEXTS.say("objection.submit"), forms::object)),
        file.objections().isEmpty() ? Words.muted(TEXTS.say("objection.none")) : list);
  }

  private Node implementations(MatterFile file) {
    VBox list = Gap.TINY.column();
    for (Implementation entry : file.implementations()) {
      list.getChildren()
          .add(
              Words.wrapped(
                  Words.plain(
                      TEXTS.say(
                          "implement.line",
                          entry.happenedOn(),
                          entry.kind().label(),
                          entry.text(),
                          entry.amount() == null
                              ? ""
                              : TEXTS.say("yuan", entry.amount().yuan())))));
    }
    return Gap.SMALL.column(
        Gap.MEDIUM.row(
            Words.section(TEXTS.say("implement.section")),
            Gap.spring(),
            Buttons.secondary(
                "disclosure/implement", TEXTS.say("implement.submit"), forms::implement)),
        file.implementations().isEmpty() ? Words.muted(TEXTS.say("implement.none")) : list);
  }

  private void complete() {
    actions.dated(
        "disclosed-form",
        TEXTS.say("disclosure.complete"),
        TEXTS.say("disclosure.complete"),
        f -> () -> actions.desk().discloseMatter().complete(actions.matter(), f.on(), f.late()));
  }
}
