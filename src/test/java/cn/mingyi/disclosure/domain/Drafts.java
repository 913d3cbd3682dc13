package cn.mingyi.disclosure.domain;

import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.village.domain.EventDating;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bulletins for tests of the domain, carried along by their life itself. */
final class Drafts {
  static final LocalDate BEGUN = LocalDate.of(2026, 11, 2);
  static final String AUTHOR = "王秀英";

  private Drafts() {}

  static BulletinFile of(String item, @Nullable ReportingPeriod period) {
    return of(item, period, null, null, BEGUN);
  }

  static BulletinFile of(
      String item,
      @Nullable ReportingPeriod period,
      @Nullable LocalDate event,
      @Nullable UUID corrects,
      LocalDate begun) {
    return new BulletinFile(
        new Bulletin(
            UUID.randomUUID(),
            new Bulletin.Subject(item, DisclosureKind.FINANCE, period, event, null, corrects),
            new BulletinText("十月收支", LocalDate.of(2026, 10, 31), "收支如下。", List.of(), ""),
            new Bulletin.Hands("槐树沟村村民委员会", AUTHOR, "报账员"),
            false,
            BulletinState.DRAFT,
            1,
            "",
            "",
            begun,
            null,
            1),
        List.of(),
        List.of());
  }

  /** The life as it is recorded on a day. */
  static BulletinLife life(LocalDate today) {
    return new BulletinLife(new EventDating(today, 3), Instant.parse("2026-11-02T01:00:00Z"));
  }

  static BulletinLife.When on(LocalDate day) {
    return new BulletinLife.When(day, "");
  }

  static BulletinFile submitted(BulletinFile draft, LocalDate day) {
    return life(day).submit(draft, AUTHOR, on(day));
  }

  static BulletinFile approved(BulletinFile draft, LocalDate day) {
    return life(day).review(submitted(draft, day), "赵建国", true, "", "", on(day));
  }

  static BulletinFile finished(BulletinFile draft, LocalDate day) {
    return life(day).finish(approved(draft, day), "槐财公〔2026〕1号", AUTHOR);
  }

  static BulletinFile posted(BulletinFile draft, LocalDate day) {
    return life(day).post(finished(draft, day), "财务公开栏", AUTHOR, day.plusDays(15), on(day));
  }
}
