package cn.mingyi.deliberation.usecase;

import cn.mingyi.deliberation.usecase.PlanDifferences.Change;
import java.util.List;
import java.util.stream.Collectors;

/** What changed since the last round, in words that a villager understands at the door. */
final class PlanChanges {
  /** As much as the first page of a sheet has room for. */
  private static final int ROOM = 240;

  private final int since;
  private final PlanDifferences differences;

  /**
   * @param since the version that the last round was about
   */
  PlanChanges(int since, PlanDifferences differences) {
    this.since = since;
    this.differences = differences;
  }

  String sentence(String before, String after) {
    List<Change> changes = differences.changes(before, after);
    String told =
        changes.isEmpty()
            ? "文字没有变动。"
            : changes.stream().map(PlanChanges::words).collect(Collectors.joining("；")) + "。";
    String whole = "与上一轮征求的方案第 %d 版相比：%s".formatted(since, told);
    return whole.codePointCount(0, whole.length()) <= ROOM
        ? whole
        : whole.substring(0, whole.offsetByCodePoints(0, ROOM - 20)) + "……其余改动见方案全文。";
  }

  private static String words(Change change) {
    if (change.before().isEmpty()) {
      return "增加“%s”".formatted(change.after());
    }
    return change.after().isEmpty()
        ? "删去“%s”".formatted(change.before())
        : "把“%s”改为“%s”".formatted(change.before(), change.after());
  }
}
