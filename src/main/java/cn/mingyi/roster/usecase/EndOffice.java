package cn.mingyi.roster.usecase;

import cn.mingyi.kernel.DateRange;
import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.Refused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.roster.domain.OfficeTerm;
import cn.mingyi.roster.domain.Registers;
import java.time.LocalDate;

/** 离任: ends a term of office. The record stays; what was counted before stays counted. */
public final class EndOffice {
  private final UnitOfWork unitOfWork;
  private final Registers registers;

  public EndOffice(UnitOfWork unitOfWork, Registers registers) {
    this.unitOfWork = unitOfWork;
    this.registers = registers;
  }

  /**
   * @param last the last day in office
   * @param reason goes on the trail; required
   * @throws cn.mingyi.kernel.StaleRecord when the term was changed since it was read
   */
  public void end(OfficeTerm term, LocalDate last, String reason) {
    if (!Spans.canEnd(term.term(), last)) {
      throw new Refused(RosterRule.ENDS_BEFORE_BEGIN, "离任日期在任职日期之前");
    }
    if (reason.isBlank()) {
      throw new FieldRefused("reason", "请写明离任的原因，如 届满、辞职");
    }
    unitOfWork.run(
        new Deed("离任", term.office().label(), reason),
        () ->
            registers
                .officeTerms()
                .update(
                    new OfficeTerm(
                        term.id(),
                        term.villagerId(),
                        term.office(),
                        term.scope(),
                        new DateRange(term.term().from(), last),
                        term.version())));
  }
}
