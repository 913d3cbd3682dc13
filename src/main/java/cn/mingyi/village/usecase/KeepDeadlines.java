package cn.mingyi.village.usecase;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.Deadline;
import cn.mingyi.village.domain.DeadlineBook;
import cn.mingyi.village.domain.DeadlineKind;
import cn.mingyi.village.domain.Deadlines;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 期限: what holds, and a new number from a day on. */
public final class KeepDeadlines {
  private static final int SOURCE = 200;

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
   * @param days null when none was given
   * @param validFrom null when none was given
   * @throws FieldRefused when the statute does not allow so few days, or no source is named
   */
  public void change(
      DeadlineKind kind, @Nullable Integer days, String source, @Nullable LocalDate validFrom) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (days == null) {
      wrong.put("days", "请填写天数。");
    } else if (days < kind.leastDays()) {
      wrong.put(
          "days", "%s不能少于 %d 日（%s）。".formatted(kind.label(), kind.leastDays(), kind.source()));
    } else if (days > kind.mostDays()) {
      wrong.put("days", "%s最多 %d 日，请核对。".formatted(kind.label(), kind.mostDays()));
    }
    if (source.isBlank()) {
      wrong.put("source", "请写明依据，如哪份文件或哪次会议的决定。");
    } else if (source.strip().length() > SOURCE) {
      wrong.put("source", "太长了，最多 %d 个字。".formatted(SOURCE));
    }
    if (validFrom == null) {
      wrong.put("validFrom", "请填写从哪一天起。");
    }
    if (days == null || validFrom == null || !wrong.isEmpty()) {
      throw new FieldRefused(wrong);
    }
    unitOfWork.run(
        new Deed("修改期限", kind.label(), source.strip()),
        () ->
            deadlines.add(new Deadline(UUID.randomUUID(), kind, days, source.strip(), validFrom)));
  }
}
