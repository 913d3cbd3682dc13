package cn.mingyi.deliberation.ui;

import cn.mingyi.deliberation.domain.Authorisation;
import cn.mingyi.deliberation.domain.Category;
import cn.mingyi.deliberation.domain.RuleBook;
import cn.mingyi.platform.fx.Tag;
import cn.mingyi.platform.fx.Tone;
import cn.mingyi.platform.text.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A 授权 as it stands today.
 *
 * @param category label
 * @param standing 有效, 已到期 …
 */
public record AuthorisationLine(Authorisation given, String category, Tag.Words standing) {
  private static final Texts TEXTS = Texts.beside(AuthorisationLine.class);
  private static final int SOON = 30;

  static AuthorisationLine of(Authorisation given, RuleBook book, LocalDate today) {
    String label =
        book.category(given.category(), today).map(Category::label).orElse(given.category());
    return new AuthorisationLine(given, label, standing(given, today));
  }

  private static Tag.Words standing(Authorisation given, LocalDate today) {
    LocalDate from = given.validity().from();
    LocalDate to = given.validity().to();
    if (from != null && today.isBefore(from)) {
      return new Tag.Words(TEXTS.say("grant.future"), Tone.NEUTRAL);
    }
    if (to == null) {
      return new Tag.Words(TEXTS.say("grant.valid"), Tone.OK);
    }
    long left = ChronoUnit.DAYS.between(today, to);
    if (left < 0) {
      return new Tag.Words(TEXTS.say("grant.over"), Tone.BAD);
    }
    return left <= SOON
        ? new Tag.Words(TEXTS.say("grant.soon", left), Tone.DUE)
        : new Tag.Words(TEXTS.say("grant.valid"), Tone.OK);
  }

  /** The last day; far away when there is none. */
  LocalDate until() {
    LocalDate to = given.validity().to();
    return to == null ? LocalDate.MAX : to;
  }

  String days() {
    LocalDate from = given.validity().from();
    LocalDate to = given.validity().to();
    return TEXTS.say(
        "grant.days",
        from == null ? "" : from.toString(),
        to == null ? TEXTS.say("grant.open") : to.toString());
  }
}
