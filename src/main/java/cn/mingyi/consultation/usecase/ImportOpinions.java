package cn.mingyi.consultation.usecase;

import cn.mingyi.consultation.domain.Consultation;
import cn.mingyi.consultation.domain.ConsultationRule;
import cn.mingyi.consultation.domain.Opinion;
import cn.mingyi.consultation.usecase.intake.OpinionReading;
import cn.mingyi.consultation.usecase.intake.OpinionSheet;
import cn.mingyi.consultation.usecase.intake.RoundMark;
import cn.mingyi.kernel.Refused;
import cn.mingyi.roster.usecase.intake.SourceBook;
import cn.mingyi.roster.usecase.intake.SourceSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 导入意见: a filled-in 待征求表 is looked at first, then recorded as one deed. */
public final class ImportOpinions {
  private final RoundChange change;
  private final RecordOpinion recordOpinion;

  public ImportOpinions(RoundChange change, RecordOpinion recordOpinion) {
    this.change = change;
    this.recordOpinion = recordOpinion;
  }

  /**
   * What importing would do. Writes nothing.
   *
   * @param lateReason 补录原因 of all rows that are late; empty when none was given
   * @throws Refused when the round takes no opinions, or the file is not one of this round
   */
  public OpinionPlan plan(UUID roundId, SourceBook book, String lateReason) {
    Consultation consultation = change.open(roundId);
    List<OpinionSheet> sheets = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (SourceSheet sheet : book.sheets()) {
      if (sheet.hidden()) {
        continue;
      }
      Optional<OpinionSheet> found = OpinionSheet.of(sheet);
      found.ifPresent(sheets::add);
      if (found.isEmpty() && !sheet.rows().isEmpty()) {
        skipped.add(sheet.name());
      }
    }
    if (sheets.isEmpty()) {
      throw new Refused(
          ConsultationRule.NO_OPINIONS_IN_FILE, "没有找到待征求表的表头：至少要有户编号、户主（或姓名）和意见三列。请核对文件是否选对。");
    }
    RoundMark.refuseUnlessOf(consultation.round(), book);
    return new OpinionPlan(
        consultation.round(),
        book,
        sheets,
        skipped,
        new OpinionReading(consultation, change.dating(), lateReason).read(sheets));
  }

  /**
   * Records all accepted rows of a plan as one deed, or none of them.
   *
   * @throws Refused when no row is accepted, or the round is no longer what the plan was made for
   */
  public List<Opinion> apply(OpinionPlan plan) {
    if (plan.accepted() == 0) {
      throw new Refused(ConsultationRule.NOTHING_TO_IMPORT, "没有一行可以登记，请先在文件里填好意见、改正退回的格子。");
    }
    return recordOpinion.recordAll(plan.round().id(), plan.drafts(), "导入意见");
  }
}
