package cn.mingyi.ledger.document;

import cn.mingyi.deliberation.domain.EventKind;
import cn.mingyi.deliberation.domain.MatterEvent;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Posting;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.ChineseDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 备注 of a step: what was recorded late, what came back, what shares a meeting. */
final class Remarks {
  private Remarks() {}

  static String of(Subject subject, Step step) {
    MatterFile file = subject.file();
    List<String> remarks = new ArrayList<>();
    file.meeting(step)
        .flatMap(file::sharedMeeting)
        .ifPresent(other -> remarks.add("与" + other.label() + "为同一次会议（一肩挑村合并召开）"));
    lateReasons(file, step).forEach(reason -> remarks.add("补录：" + reason));
    file.events().stream()
        .filter(e -> e.step() == step && worthTelling(e.kind()))
        .map(e ->
            ChineseDate.of(e.happenedOn())
                + " "
                + e.kind().label()
                + (e.kind() == EventKind.RETURNED ? e.target().label() : "")
                + (e.reason().isEmpty() ? "" : "：" + e.reason()))
        .forEach(remarks::add);
    return remarks.isEmpty() ? "无" : String.join("\n", remarks);
  }

  private static Set<String> lateReasons(MatterFile file, Step step) {
    Set<String> reasons = new LinkedHashSet<>();
    file.events().stream()
        .filter(e -> e.step() == step && e.late())
        .map(MatterEvent::lateReason)
        .forEach(reasons::add);
    file.meetings().stream()
        .filter(m -> m.step() == step && m.late())
        .map(Meeting::lateReason)
        .forEach(reasons::add);
    file.postings().stream()
        .filter(p -> p.step() == step && !p.lateReason().isEmpty())
        .map(Posting::lateReason)
        .forEach(reasons::add);
    return reasons;
  }

  private static boolean worthTelling(EventKind kind) {
    return switch (kind) {
      case RETURNED, FAILED, DEFERRED, RESUMED, TERMINATED -> true;
      case RAISED, PASSED, REJECTED, MERGED, ARCHIVED -> false;
    };
  }
}
