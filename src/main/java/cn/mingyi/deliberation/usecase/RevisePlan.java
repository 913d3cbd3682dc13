package cn.mingyi.deliberation.usecase;

import cn.mingyi.deliberation.domain.MatterFile;
import java.time.LocalDate;
import java.util.UUID;

/** 方案: a first or a further version. */
public final class RevisePlan {
  private final MatterChange change;

  public RevisePlan(MatterChange change) {
    this.change = change;
  }

  public MatterFile revise(
      UUID matter, String text, String reason, LocalDate on, String lateReason) {
    return change.apply(
        matter,
        "修订方案",
        reason,
        f -> change.line().revise(f, text, reason, change.when(on, lateReason)));
  }
}
