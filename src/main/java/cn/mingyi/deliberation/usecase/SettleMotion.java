package cn.mingyi.deliberation.usecase;

import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.roster.domain.Registers;
import java.time.LocalDate;
import java.util.UUID;

/** 受理 or 不予受理 of a motion. */
public final class SettleMotion {
  private final MatterChange change;
  private final Registers registers;

  public SettleMotion(MatterChange change, Registers registers) {
    this.change = change;
    this.registers = registers;
  }

  public MatterFile accept(UUID matter, LocalDate on, String lateReason) {
    return change.apply(
        matter, "受理动议", lateReason, f -> change.line().accept(f, change.when(on, lateReason)));
  }

  public MatterFile reject(UUID matter, String reason, LocalDate on, String lateReason) {
    Electorate electorate = Electorate.on(registers, on);
    return change.apply(
        matter,
        "不予受理",
        reason,
        f ->
            change
                .line()
                .reject(
                    f,
                    reason,
                    electorate.villagers(),
                    electorate.representatives(),
                    change.when(on, lateReason)));
  }
}
