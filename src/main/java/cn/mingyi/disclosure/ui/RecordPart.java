package cn.mingyi.disclosure.ui;

import cn.mingyi.disclosure.domain.BulletinEvent;
import cn.mingyi.disclosure.domain.BulletinState;
import cn.mingyi.disclosure.ui.BulletinViewModel.Page;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Timeline;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import cn.mingyi.village.domain.Attachment;
import cn.mingyi.village.domain.AttachmentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** What happened to a bulletin, where it hangs, its photographs. */
final class RecordPart {
  private static final Texts TEXTS = Texts.beside(RecordPart.class);

  private final BulletinActions actions;

  RecordPart(BulletinActions actions) {
    this.actions = actions;
  }

  /** While it is still typed: only when something happened, e.g. it was returned. */
  Node brief(Page page) {
    return page.file().events().isEmpty() ? Gap.NONE.column() : timeline(page);
  }

  List<Node> node(Page page) {
    List<Node> parts = new ArrayList<>();
    Card next = Card.titled(TEXTS.say("record.now"), "");
    next.with(Words.wrapped(Words.plain(now(page))));
    page.file()
        .latest(BulletinEvent.Kind.POSTED)
        .ifPresent(posting -> next.with(photos(page, posting)));
    parts.add(next);
    parts.add(timeline(page));
    return parts;
  }

  private static String now(Page page) {
    BulletinState state = page.file().bulletin().state();
    return switch (state) {
      case IN_REVIEW -> TEXTS.say("record.inReview");
      case APPROVED -> TEXTS.say("record.approved");
      case FINAL -> page.file().downEarly() ? TEXTS.say("record.again") : TEXTS.say("record.final");
      case POSTED -> {
        BulletinEvent posting = page.file().hanging().orElseThrow();
        LocalDate last = java.util.Objects.requireNonNull(posting.lastDay());
        yield page.today().isAfter(last)
            ? TEXTS.say("record.over", posting.words(), last)
            : TEXTS.say("record.hanging", posting.words(), posting.happenedOn(), last);
      }
      case ENDED -> TEXTS.say("record.ended");
      case DROPPED -> TEXTS.say("record.dropped");
      case DRAFT, RETURNED -> "";
    };
  }

  private Node photos(Page page, BulletinEvent posting) {
    List<Attachment> photos = page.photos().getOrDefault(posting.id(), List.of());
    long first = photos.stream().filter(p -> p.kind() == AttachmentKind.POSTING_PHOTO).count();
    long last = photos.stream().filter(p -> p.kind() == AttachmentKind.EXPIRY_PHOTO).count();
    return Gap.SMALL.row(
        Words.muted(TEXTS.say("record.photos", first, last)),
        Buttons.secondary(
            "bulletin/photo",
            TEXTS.say("record.photo"),
            () -> actions.photo(posting, AttachmentKind.POSTING_PHOTO)),
        Buttons.secondary(
            "bulletin/expiry-photo",
            TEXTS.say("record.expiryPhoto"),
            () -> actions.photo(posting, AttachmentKind.EXPIRY_PHOTO)));
  }

  private static Node timeline(Page page) {
    return Card.titled(TEXTS.say("record.head"), "")
        .with(
            new Timeline(page.file().events().reversed().stream().map(RecordPart::entry).toList()));
  }

  private static Timeline.Entry entry(BulletinEvent event) {
    String recused = event.recused().isEmpty() ? "" : TEXTS.say("record.recused", event.recused());
    return new Timeline.Entry(
        event.kind().label(),
        event.words() + recused,
        TEXTS.say("record.meta", event.happenedOn(), event.actor()),
        event.late() ? new Tag.Words(TEXTS.say("late"), Tone.DUE) : null);
  }
}
