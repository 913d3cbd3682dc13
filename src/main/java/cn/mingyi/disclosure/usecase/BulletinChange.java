package cn.mingyi.disclosure.usecase;

import cn.mingyi.disclosure.domain.Bulletin;
import cn.mingyi.disclosure.domain.BulletinFile;
import cn.mingyi.disclosure.domain.BulletinLife;
import cn.mingyi.disclosure.domain.Bulletins;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.ReportingPeriod;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.Workday;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The one way in which a bulletin goes on: read its file, let a pure function of its life make the
 * longer file, write what was added, all in one deed.
 */
public final class BulletinChange {
  private final Bulletins bulletins;
  private final Workday workday;
  private final UnitOfWork unitOfWork;

  public BulletinChange(Bulletins bulletins, Workday workday, UnitOfWork unitOfWork) {
    this.bulletins = bulletins;
    this.workday = workday;
    this.unitOfWork = unitOfWork;
  }

  Bulletins bulletins() {
    return bulletins;
  }

  Workday workday() {
    return workday;
  }

  BulletinLife life() {
    return new BulletinLife(workday.dating(), workday.now());
  }

  /**
   * @throws java.util.NoSuchElementException when there is no such bulletin
   */
  BulletinFile file(UUID id) {
    return bulletins.find(id).orElseThrow();
  }

  /**
   * @param action what the trail calls it
   * @param note the reason, where there is one
   * @param beside what else belongs to the deed
   */
  BulletinFile apply(
      UUID id, String action, String note, UnaryOperator<BulletinFile> change, Runnable beside) {
    BulletinFile before = file(id);
    return unitOfWork.run(
        new Deed(action, subject(before.bulletin()), note),
        () -> {
          bulletins.append(before, change.apply(before));
          beside.run();
          return file(id);
        });
  }

  BulletinFile apply(UUID id, String action, String note, UnaryOperator<BulletinFile> change) {
    return apply(id, action, note, change, () -> {});
  }

  void write(Bulletin bulletin, String action, String note, Runnable work) {
    unitOfWork.run(new Deed(action, subject(bulletin), note), work);
  }

  /** The trail names a bulletin without its title, which may name people. */
  private static String subject(Bulletin bulletin) {
    ReportingPeriod period = bulletin.subject().period();
    return bulletin.number().isEmpty()
        ? "公开单 " + bulletin.subject().item() + (period == null ? "" : " " + period.key())
        : bulletin.number();
  }
}
