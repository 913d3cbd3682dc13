package cn.mingyi.ledger.ui.archive;

import cn.mingyi.platform.fx.Notice;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.task.Job;
import cn.mingyi.platform.text.Texts;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * How the making of a packet goes, for the screen: locked while a step of it runs and free again
 * whatever came of the step, with a notice of what happened.
 */
final class Making {
  private static final Texts TEXTS = Texts.beside(Making.class);

  private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper under = new ReadOnlyBooleanWrapper();

  void begin() {
    notice.set(null);
  }

  void tell(Tone tone, String sentence) {
    notice.set(new Notice(tone, sentence));
  }

  /** Follows a step after which nothing of the packet stays unless it succeeds. */
  <T> Job<T> follow(Job<T> step) {
    return follow(step, () -> {});
  }

  /**
   * @param after done after the step, whatever came of it
   */
  <T> Job<T> follow(Job<T> step, Runnable after) {
    under.set(true);
    return step.always(
            () -> {
              under.set(false);
              after.run();
            })
        .onRefused(no -> tell(Tone.BAD, String.join("", no.sentences())))
        .onStale(old -> tell(Tone.BAD, TEXTS.say("archive.stale")))
        .onUnavailable(away -> tell(Tone.BAD, away.sentence()))
        .onCancelled(() -> tell(Tone.INFO, TEXTS.say("archive.cancelled")));
  }

  /** Follows the last step, before which the packet already lies in its place. */
  <T> Job<T> followRecording(Job<T> step, Path place) {
    String unrecorded = TEXTS.say("archive.unrecorded", place);
    return follow(step, () -> tell(Tone.BAD, unrecorded))
        .onRefused(no -> tell(Tone.BAD, unrecorded + String.join("", no.sentences())))
        .onStale(old -> tell(Tone.BAD, unrecorded + TEXTS.say("archive.stale")))
        .onUnavailable(away -> tell(Tone.BAD, unrecorded + away.sentence()));
  }

  ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty underProperty() {
    return under.getReadOnlyProperty();
  }
}
