package cn.mingyi.deliberation.document;

import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.Verdict;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.kernel.Condition;
import cn.mingyi.platform.pdf.PageText;
import java.util.List;
import java.util.stream.Collectors;

/** Phrases that several papers of a matter have in common. */
final class Wording {
  private Wording() {}

  /**
   * The matter as a title names it, so that a title typed as 关于…的事项 does not become 关于关于…的事项的决议公告.
   */
  static String about(String title) {
    String bare = title.strip();
    bare = bare.startsWith("关于") ? bare.substring(2) : bare;
    bare = bare.endsWith("的事项") ? bare.substring(0, bare.length() - 3) : bare;
    return "关于" + bare;
  }

  /** The verdict in words and numbers, one line a rule, √ or × before it. */
  static String reasons(Verdict verdict) {
    return verdict.reasons().stream()
        .map(c -> (c.met() ? "√ " : "× ") + c.sentence())
        .collect(Collectors.joining("\n"));
  }

  static String plainReasons(Verdict verdict) {
    return verdict.reasons().stream().map(Condition::sentence).collect(Collectors.joining("；"));
  }

  /** 一肩挑 ☆: both records name the same meeting and say so (domain §2). */
  static String shared(Subject subject, Meeting meeting) {
    return subject
        .file()
        .sharedMeeting(meeting)
        .map(step -> "与%s为同一次会议（一肩挑村合并召开）".formatted(step.label()))
        .orElse("");
  }

  /** The small print under a page: number, plan version, trail mark. */
  static PageText foot(Subject subject, String number) {
    String line =
        "%s　%s　方案第%d版　%s"
            .formatted(
                subject.letterhead().village().name(),
                number,
                subject.file().planNumber(),
                subject.letterhead().mark());
    return (page, total) -> line + "　第" + page + "/" + total + "页";
  }

  /** What the QR code of a paper says: the same as its foot, in a form that a program reads. */
  static PageText code(Subject subject, String kind, String number) {
    String line =
        String.join(
            "|",
            List.of(
                "MY1",
                kind,
                number,
                subject.file().matter().number(),
                Integer.toString(subject.file().planNumber()),
                subject.letterhead().trailMark()));
    return (page, total) -> line + "|" + page + "/" + total;
  }
}
