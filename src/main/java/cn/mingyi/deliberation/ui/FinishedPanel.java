package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterState;
import cn.mingyi.platform.fx.Buttons;
import cn.mingyi.platform.fx.Card;
import cn.mingyi.platform.fx.Gap;
import cn.mingyi.platform.fx.Words;
import cn.mingyi.platform.text.Texts;
import javafx.scene.Node;

/** A matter that is done, deferred or ended: why, and what can still follow. */
final class FinishedPanel {
  private static final Texts TEXTS = Texts.beside(FinishedPanel.class);

  private final MatterActions actions;

  FinishedPanel(MatterActions actions) {
    this.actions = actions;
  }

  Node of(MatterPage page) {
    Matter matter = page.file().matter();
    boolean waits = matter.state() == MatterState.ACTIVE;
    Card card =
        Card.titled(waits ? TEXTS.say("finished.done") : matter.state().label(), "")
            .with(Words.wrapped(Words.plain(sentence(page))), MotionPanel.facts(matter));
    if (waits) {
      card.with(
          Gap.MEDIUM.row(
              Buttons.primary("matter/archive", TEXTS.say("archive.submit"), this::archive)));
    }
    return card;
  }

  private static String sentence(MatterPage page) {
    return switch (page.file().matter().state()) {
      case ACTIVE -> TEXTS.say("finished.active");
      case ARCHIVED -> TEXTS.say("finished.archived");
      case DEFERRED -> TEXTS.say("finished.deferred", reason(page));
      case REJECTED, MERGED, TERMINATED -> TEXTS.say("finished.ended", reason(page));
    };
  }

  private static String reason(MatterPage page) {
    return page.file().events().getLast().reason();
  }

  private void archive() {
    actions.dated(
        "archive-form",
        TEXTS.say("archive.head"),
        TEXTS.say("archive.submit"),
        f -> () -> actions.desk().divertMatter().archive(actions.matter(), f.on(), f.late()));
  }
}
