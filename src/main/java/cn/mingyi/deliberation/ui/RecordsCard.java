package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.PlanVersion;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** 办理记录: plans, meetings and postings of a matter, each with its paper. */
final class RecordsCard {
  private static final Texts TEXTS = Texts.beside(RecordsCard.class);

  private final MatterActions actions;

  RecordsCard(MatterActions actions) {
    this.actions = actions;
  }

  Node of(MatterPage page) {
    MatterFile file = page.file();
    Card card = Card.titled(TEXTS.say("records"), "");
    card.with(
        line(
            TEXTS.say("records.motion", file.matter().raisedOn()),
            null,
            Buttons.link(
                "records/motion",
                TEXTS.say("print.motion"),
                () -> new MatterPrints(actions).motionForm())));
    List<PlanVersion> plans = file.plans();
    if (!plans.isEmpty()) {
      card.with(
          line(
              TEXTS.say("records.plan", plans.getLast().number(), plans.getLast().madeOn()),
              null,
              Buttons.link(
                  "records/plans",
                  TEXTS.say(plans.size() > 1 ? "records.compare" : "records.read"),
                  () -> new PlanComparison(actions.tools().dialogs()).show(plans))));
    }
    int n = 0;
    for (Meeting meeting : file.meetings()) {
      card.with(
          line(
              TEXTS.say(
                  "records.meeting",
                  meeting.heldOn(),
                  meeting.step().label(),
                  meeting.body().label(),
                  meeting.eligible(),
                  meeting.present(),
                  meeting.ballot().inFavour()),
              meeting.carried()
                  ? new Tag(TEXTS.say("carried"), Tone.OK)
                  : new Tag(TEXTS.say(meeting.quorate() ? "notCarried" : "notQuorate"), Tone.BAD),
              Buttons.link(
                  "records/meeting-" + ++n,
                  TEXTS.say("print.meeting"),
                  () -> new MatterPrints(actions).meetingRecord(meeting))));
    }
    Optional<Posting> hanging = file.hanging();
    for (Posting posting : file.postings()) {
      HBox row =
          line(
              TEXTS.say(
                  "records.posting",
                  posting.postedOn(),
                  posting.step().label(),
                  posting.bulletin(),
                  posting.lastDay()),
              null,
              Buttons.link(
                  "records/posting-" + ++n,
                  TEXTS.say("print.notice"),
                  () -> new MatterPrints(actions).notice(posting)));
      // A return leaves the old bulletin on the wall; its own step no longer shows it.
      if (hanging.filter(posting::equals).isPresent()
          && file.posting(file.matter().step()).filter(posting::equals).isEmpty()) {
        row.getChildren()
            .add(
                Buttons.link(
                    "records/take-down",
                    TEXTS.say("takeDown.submit"),
                    () -> new DisclosureForms(actions).takeDown(posting, page.today())));
      }
      card.with(row);
    }
    return card;
  }

  private static HBox line(String words, @org.jspecify.annotations.Nullable Tag tag, Node link) {
    HBox row = Gap.MEDIUM.row(Gap.grow(Words.wrapped(Words.plain(words))));
    if (tag != null) {
      row.getChildren().add(tag);
    }
    row.getChildren().add(link);
    return row;
  }
}
