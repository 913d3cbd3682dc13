package cn.mingyi.deliberation.usecase;

import cn.mingyi.deliberation.domain.ConsultationStatus;
import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.PlanVersion;
import java.time.LocalDate;
import java.util.UUID;

/** 民议 as the line sees it: whether a round may begin, and its end. */
public final class ConsultHouseholds {
  private final MatterChange change;
  private final MatterQueries queries;
  private final PlanDifferences differences;

  public ConsultHouseholds(
      MatterChange change, MatterQueries queries, PlanDifferences differences) {
    this.change = change;
    this.queries = queries;
    this.differences = differences;
  }

  /**
   * What a round about to begin is about.
   *
   * @param changes what changed in the plan since the last round; empty for the first
   */
  public record Subject(
      UUID matter, String number, String title, int planVersion, String changes) {}

  /**
   * The subject of a new round.
   *
   * @throws cn.mingyi.kernel.RuleViolation when the line does not allow a round on that day
   */
  public Subject subject(UUID matter, LocalDate openedOn) {
    MatterFile file = queries.file(matter);
    change.line().mayOpenRound(file, openedOn);
    Matter m = file.matter();
    return new Subject(m.id(), m.number(), m.title(), file.planNumber(), changes(file));
  }

  private String changes(MatterFile file) {
    ConsultationStatus last = file.consultation();
    if (last == null || last.planVersion() == file.planNumber()) {
      return "";
    }
    return new PlanChanges(last.planVersion(), differences)
        .sentence(text(file, last.planVersion()), text(file, file.planNumber()));
  }

  private static String text(MatterFile file, int version) {
    return file.plans().stream()
        .filter(p -> p.number() == version)
        .map(PlanVersion::text)
        .findFirst()
        .orElse("");
  }

  /** 100 %: the matter goes to 决议. */
  public MatterFile complete(UUID matter, LocalDate on, String lateReason) {
    return change.apply(
        matter,
        "民议完成",
        lateReason,
        f -> change.line().completeConsultation(f, change.when(on, lateReason)));
  }
}
