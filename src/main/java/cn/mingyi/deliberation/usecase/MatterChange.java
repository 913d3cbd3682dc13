package cn.mingyi.deliberation.usecase;

import cn.mingyi.deliberation.domain.Disclosures;
import cn.mingyi.deliberation.domain.Line;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterFiles;
import cn.mingyi.deliberation.domain.Rules;
import cn.mingyi.deliberation.domain.When;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.village.domain.Workday;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * The one way in which a matter changes: read its file, let a pure function of the line make the
 * longer file, write what was added, all in one deed.
 */
public final class MatterChange {
  private final MatterQueries queries;
  private final MatterFiles files;
  private final Rules rules;
  private final Workday workday;
  private final UnitOfWork unitOfWork;

  public MatterChange(
      MatterQueries queries,
      MatterFiles files,
      Rules rules,
      Workday workday,
      UnitOfWork unitOfWork) {
    this.queries = queries;
    this.files = files;
    this.rules = rules;
    this.workday = workday;
    this.unitOfWork = unitOfWork;
  }

  /**
   * @param action what the trail calls it
   * @param note the reason, where there is one
   */
  MatterFile apply(
      UUID matter, String action, String note, Function<MatterFile, MatterFile> change) {
    MatterFile before = queries.file(matter);
    return unitOfWork.run(
        new Deed(action, before.matter().number(), note),
        () -> {
          MatterFile after = change.apply(before);
          files.append(before, after);
          return queries.file(matter);
        });
  }

  Line line() {
    return new Line(rules.book(), workday.figureBook());
  }

  Disclosures disclosures() {
    return new Disclosures(workday.figureBook(), workday.calendar());
  }

  When when(LocalDate on, String lateReason) {
    return new When(on, lateReason, workday.today(), workday.now());
  }
}
