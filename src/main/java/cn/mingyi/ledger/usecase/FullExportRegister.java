package cn.mingyi.ledger.usecase;

import cn.mingyi.kernel.Deed;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.kernel.UnitOfWork;
import cn.mingyi.ledger.domain.FullExport;
import cn.mingyi.ledger.domain.FullExports;
import cn.mingyi.village.domain.Workday;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Full exports: none without a reason, none without a trace. */
public final class FullExportRegister {
  private static final int LONGEST_REASON = 1000;
  private static final long UNREGISTERED = -1;

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

  /**
   * Writes a file and registers it, when it is in full, as soon as its content is complete. When
   * the file then cannot take its place after all, that goes on the trail too.
   *
   * @param writing told whom to tell the number of rows
   * @return the number of rows
   */
  public long accompany(LedgerOrder order, Consumer<LongConsumer> writing) {
    AtomicLong rows = new AtomicLong(UNREGISTERED);
    try {
      writing.accept(written -> {
        register(order, written);
        rows.set(written);
      });
    } catch (RuntimeException failure) {
      if (rows.get() != UNREGISTERED) {
        takeBack(order, failure);
      }
      throw failure;
    }
    return rows.get();
  }

  /** The entry stays, as every entry does; a deed says that there is no file. */
  private void takeBack(LedgerOrder order, RuntimeException failure) {
    if (!order.full()) {
      return;
    }
    try {
      unitOfWork.run(new Deed("完整导出未写成", order.kind().label(), order.reason().strip()), () -> {});
    } catch (RuntimeException untold) {
      failure.addSuppressed(untold);
    }
  }

  /** Writes down that the ledger leaves in full; nothing when it is masked. */
  private void register(LedgerOrder order, long rows) {
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
