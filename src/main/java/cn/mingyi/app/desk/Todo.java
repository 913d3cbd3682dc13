package cn.mingyi.app.desk;

import cn.mingyi.deliberation.ui.MatterListView;
import cn.mingyi.deliberation.usecase.DueItem;
import cn.mingyi.disclosure.ui.DisclosureView;
import cn.mingyi.disclosure.usecase.DisclosureDue;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.platform.fx.Place;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, of whatever feature, with the way to where it is done.
 *
 * @param kind names the button, e.g. take_down
 * @param action words of the button
 * @param place null when there is nowhere to go
 */
public record Todo(
    String kind,
    LocalDate due,
    String sentence,
    String detail,
    String action,
    @Nullable Place place) {
  private static final Texts TEXTS = Texts.beside(Todo.class);
  private static final String FINANCE = "finance";

  static Todo of(DueItem item) {
    return new Todo(
        item.kind().name().toLowerCase(Locale.ROOT),
        item.due(),
        item.sentence(),
        item.detail(),
        words(item.kind()),
        place(item));
  }

  static Todo of(DisclosureDue.Item item) {
    UUID bulletin = item.bulletin();
    return new Todo(
        item.kind().name().toLowerCase(Locale.ROOT),
        item.due(),
        item.sentence(),
        item.detail(),
        words(item.kind(), bulletin != null),
        new Place(
            DisclosureView.AREA,
            bulletin != null
                ? bulletin.toString()
                : item.kind() == DisclosureDue.Kind.ANSWER
                    ? DisclosureView.FEEDBACK
                    : DisclosureView.QUARTER));
  }

  /** A month that is over and not closed. */
  static Todo closing(ReportingPeriod month, LocalDate due) {
    return new Todo(
        "close",
        due,
        TEXTS.say("todo.close", month.label()),
        TEXTS.say("todo.close.detail"),
        TEXTS.say("go.close"),
        Place.of(FINANCE));
  }

  private static String words(DueItem.Kind kind) {
    return switch (kind) {
      case MOTION_REPLY, RESPONSES, OBJECTION -> TEXTS.say("go.answer");
      case CONSULTATION -> TEXTS.say("go.record");
      case TAKE_DOWN -> TEXTS.say("go.takeDown");
      case OUTCOME_POST -> TEXTS.say("go.post");
      case AUTHORISATION_ENDS -> TEXTS.say("go.authorise");
      case REPRESENTATIVES_QUARTER, PARTY_QUARTER -> TEXTS.say("go.look");
    };
  }

  private static String words(DisclosureDue.Kind kind, boolean begun) {
    return switch (kind) {
      case DISCLOSE -> begun ? TEXTS.say("go.goOn") : TEXTS.say("go.write");
      case POST_AGAIN -> TEXTS.say("go.post");
      case TAKE_DOWN -> TEXTS.say("go.takeDown");
      case ANSWER -> TEXTS.say("go.answer");
    };
  }

  private static @Nullable Place place(DueItem item) {
    UUID matter = item.matter();
    return switch (item.kind()) {
      case CONSULTATION, RESPONSES ->
          matter == null ? null : new Place("consultation", matter.toString());
      case AUTHORISATION_ENDS -> new Place("settings", "authorisations");
      case REPRESENTATIVES_QUARTER, PARTY_QUARTER -> Place.of(MatterListView.AREA);
      default -> matter == null ? null : new Place(MatterListView.AREA, matter.toString());
    };
  }
}
