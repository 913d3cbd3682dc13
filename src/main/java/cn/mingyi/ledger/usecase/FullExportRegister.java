package cn.mingyi.ledger.usecase;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.ledger.domain.FullExport;
import cn.mingyi.ledger.domain.FullExports;
import cn.mingyi.village.domain.Workday;
import java.util.UUID;

/** Full exports: none without a reason, none without a trace. */
public final class FullExportRegister {
  private static final int LONGEST_REASON = 1000;

  private final FullExports fullExports;
  private final Workday workday;
  private final UnitOfWork unitOfWork;

  public FullExportRegister(FullExports fullExports, Workday workday, UnitOfWork unitOfWork) {
    this.fullExports = fullExports;
    this.workday = workday;
    this.unitOfWork = unitOfWork;
  }

  /**
   * @throws FieldRefused when the ledger is wanted in full without a reason
   */
  public void refuseUnreasoned(LedgerOrder order) {
    if (!order.full()) {
      return;
    }
    if (order.reason().isBlank()) {
      throw new FieldRefused("reason", "完整版含身份证号和电话，请写明谁要、作什么用；这句话会留痕。");
    }
    if (order.reason().strip().length() > LONGEST_REASON) {
      throw new FieldRefused("reason", "用途不能超过 " + LONGEST_REASON + " 个字。");
    }
  }

  /** Writes down that the ledger leaves in full; nothing when it is masked. */
  public void register(LedgerOrder order, long rows) {
    if (!order.full()) {
      return;
    }
    String reason = order.reason().strip();
    unitOfWork.run(
        new Deed("导出完整台账", order.kind().label(), reason),
        () ->
            fullExports.add(
                new FullExport(
                    UUID.randomUUID(),
                    order.kind().key(),
                    reason,
                    rows,
                    !order.password().isEmpty(),
                    workday.today(),
                    workday.operator(),
                    workday.now())));
  }
}
