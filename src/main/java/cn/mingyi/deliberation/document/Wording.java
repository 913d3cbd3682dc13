package cn.mingyi.deliberation.document;

import cn.mingyi.deliberation.domain.Meeting;
import cn.mingyi.deliberation.domain.PlanVersion;
import cn.mingyi.deliberation.domain.Verdict;
import cn.mingyi.deliberation.usecase.MatterPapers.Convening;
import cn.mingyi.deliberation.usecase.MatterPapers.Subject;
import cn.mingyi.platform.pdf.PageText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Phrases that several papers of a matter have in common. */
final class Wording {
  /** The plan version of a paper that is about no plan. */
  static final int NO_PLAN = 0;

  private Wording() {}

  /** The verdict in words and numbers, one line a rule, √ or × before it. */
  static String reasons(Verdict verdict) {
    return verdict.reasons().stream()
        .map(c -> (c.met() ? "√ " : "× ") + c.sentence())
        .collect(Collectors.joining("\n"));
  }

  /** 一肩挑 ☆: both records name the same meeting and say so (domain §2). */
  static String shared(Subject subject, Meeting meeting) {
    return subject
        .file()
        .sharedMeeting(meeting)
        .map(step -> "与%s为同一次会议（一肩挑村合并召开）".formatted(step.label()))
        .orElse("");
  }

  /** The plan version in force when the notice was given; {@link #NO_PLAN} before the first. */
  static int planOf(Subject subject, Convening convening) {
    LocalDate issued = convening.issuedOn();
    LocalDate day = issued == null ? convening.eligible().day() : issued;
    return subject.file().plans().stream()
        .filter(p -> !p.madeOn().isAfter(day))
        .mapToInt(PlanVersion::number)
        .max()
        .orElse(NO_PLAN);
  }

  /**
   * The small print under a page: number, plan version, trail mark.
   *
   * @param plan the version that the paper is about; {@link #NO_PLAN} when it is about none
   */
  static PageText foot(Subject subject, String number, int plan) {
    String line =
        "%s　%s　%s%s"
            .formatted(
                subject.letterhead().village().name(),
                number,
                plan == NO_PLAN ? "" : "方案第%d版　".formatted(plan),
                subject.letterhead().mark());
    return (page, total) -> line + "　第" + page + "/" + total + "页";
  }

  /**
   * What the QR code of a paper says: the same as its foot, in a form that a program reads. Without
   * a plan version its place stays empty.
   */
  static PageText code(Subject subject, String kind, String number, int plan) {
    String line =
        String.join(
            "|",
            List.of(
                "MY1",
                kind,
                number,
                subject.file().matter().number(),
                plan == NO_PLAN ? "" : Integer.toString(plan),
                subject.letterhead().trailMark()));
    return (page, total) -> line + "|" + page + "/" + total;
  }
}
