package cn.mingyi.deliberation.usecase;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MatterFiles;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.kernel.FieldRefused;
import cn.mingyi.roster.domain.Registers;
import java.time.LocalDate;
import java.util.UUID;

/** 退回, 暂缓, 恢复, 并入, 终止, 归档: what takes a matter off the straight line, each with a reason. */
public final class DivertMatter {
  private final MatterChange change;
  private final MatterFiles files;
  private final Registers registers;

  public DivertMatter(MatterChange change, MatterFiles files, Registers registers) {
    this.change = change;
    this.files = files;
    this.registers = registers;
  }

  public MatterFile giveBack(
      UUID matter, Step target, String reason, LocalDate on, String lateReason) {
    return change.apply(
        matter,
        "退回到" + target.label(),
        reason,
        f -> change.line().giveBack(f, target, reason, change.when(on, lateReason)));
  }

  public MatterFile defer(UUID matter, String reason, LocalDate on, String lateReason) {
    Electorate all = Electorate.on(registers, on);
    return change.apply(
        matter,
        "暂缓",
        reason,
        f ->
            change
                .line()
                .defer(
                    f,
                    reason,
                    all.villagers(),
                    all.representatives(),
                    change.when(on, lateReason)));
  }

  public MatterFile resume(UUID matter, String reason, LocalDate on, String lateReason) {
    return change.apply(
        matter, "恢复办理", reason, f -> change.line().resume(f, reason, change.when(on, lateReason)));
  }

  /**
   * @param into number of the matter that this one goes on in
   */
  public MatterFile merge(
      UUID matter, String into, String reason, LocalDate on, String lateReason) {
    Matter target =
        files.byNumber(into).orElseThrow(() -> new FieldRefused("into", "没有编号为“" + into + "”的事项。"));
    if (target.state().ended()) {
      throw new FieldRefused("into", into + " 已办结，不能并入。");
    }
    Electorate all = Electorate.on(registers, on);
    return change.apply(
        matter,
        "并入其他事项",
        reason,
        f ->
            change
                .line()
                .merge(
                    f,
                    into,
                    reason,
                    all.villagers(),
                    all.representatives(),
                    change.when(on, lateReason)));
  }

  public MatterFile terminate(UUID matter, String reason, LocalDate on, String lateReason) {
    Electorate all = Electorate.on(registers, on);
    return change.apply(
        matter,
        "终止",
        reason,
        f ->
            change
                .line()
                .terminate(
                    f,
                    reason,
                    all.villagers(),
                    all.representatives(),
                    change.when(on, lateReason)));
  }

  public MatterFile archive(UUID matter, LocalDate on, String lateReason) {
    return change.apply(
        matter, "归档", lateReason, f -> change.line().archive(f, change.when(on, lateReason)));
  }
}
