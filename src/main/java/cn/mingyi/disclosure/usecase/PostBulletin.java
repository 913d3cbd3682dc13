package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinLife;
import java.time.LocalDate;
import java.util.UUID;

/** 张贴 and 撤下; what a bulletin of a matter does to its line is done in the same deed. */
public final class PostBulletin {
  private final BulletinChange change;
  private final LinePostings line;

  public PostBulletin(BulletinChange change, LinePostings line) {
    this.change = change;
    this.line = line;
  }

  /**
   * @param places in one line, parted by 、
   */
  public BulletinFile post(UUID id, String places, LocalDate on, String lateReason) {
    return change.apply(
        id,
        "张贴公开单",
        lateReason,
        f ->
            change
                .life()
                .post(
                    f,
                    places,
                    change.workday().operator(),
                    lastDay(on),
                    new BulletinLife.When(on, lateReason)),
        () -> line.posted(change.file(id), lateReason));
  }

  /** Last day of the 公示期, for the form. */
  public LocalDate lastDay(LocalDate on) {
    return change.workday().lastDay(on);
  }

  /**
   * @param earlyReason needed before the 公示期 is over; it then has to be posted again
   */
  public BulletinFile takeDown(UUID id, String earlyReason, LocalDate on, String lateReason) {
    return change.apply(
        id,
        "撤下公开单",
        earlyReason,
        f ->
            change
                .life()
                .takeDown(
                    f,
                    earlyReason,
                    change.workday().operator(),
                    new BulletinLife.When(on, lateReason)),
        () -> line.takenDown(change.file(id), earlyReason, on, lateReason));
  }
}
