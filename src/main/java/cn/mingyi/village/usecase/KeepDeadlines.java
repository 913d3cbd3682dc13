package cn.mingyi.village.usecase;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.Deadline;
import cn.mingyi.village.domain.DeadlineBook;
import cn.mingyi.village.domain.DeadlineKind;
import cn.mingyi.village.domain.Deadlines;
import java.time.LocalDate;
import java.util.UUID;

/** 期限: what holds, and a new number from a day on. */
public final class KeepDeadlines {
  private final Deadlines deadlines;
  private final UnitOfWork unitOfWork;

  public KeepDeadlines(Deadlines deadlines, UnitOfWork unitOfWork) {
    this.deadlines = deadlines;
    this.unitOfWork = unitOfWork;
  }

  public DeadlineBook book() {
    return new DeadlineBook(deadlines.all());
  }

  /**
   * @throws FieldRefused when the statute does not allow so few days, or no source is named
   */
  public void change(DeadlineKind kind, int days, String source, LocalDate validFrom) {
    if (days < kind.leastDays() || days < 0) {
      throw new FieldRefused(
          "days", "%s不能少于 %d 日（%s）。".formatted(kind.label(), kind.leastDays(), kind.source()));
    }
    if (source.isBlank()) {
      throw new FieldRefused("source", "请写明依据，如哪份文件或哪次会议的决定。");
    }
    unitOfWork.run(
        new Deed("修改期限", kind.label(), source.strip()),
        () ->
            deadlines.add(new Deadline(UUID.randomUUID(), kind, days, source.strip(), validFrom)));
  }
}
