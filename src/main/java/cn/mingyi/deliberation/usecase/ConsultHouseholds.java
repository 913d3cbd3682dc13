package cn.mingyi.deliberation.usecase;

import cn.mingyi.deliberation.domain.Matter;
import cn.mingyi.deliberation.domain.MatterFile;
import java.time.LocalDate;
import java.util.UUID;

/** 民议 as the line sees it: whether a round may begin, and its end. */
public final class ConsultHouseholds {
  private final MatterChange change;
  private final MatterQueries queries;

  public ConsultHouseholds(MatterChange change, MatterQueries queries) {
    this.change = change;
    this.queries = queries;
  }

  /** What a round about to begin is about. */
  public record Subject(UUID matter, String number, String title, int planVersion) {}

  /**
   * The subject of a new round.
   *
   * @throws cn.mingyi.kernel.RuleViolation when the line does not allow a round on that day
   */
  public Subject subject(UUID matter, LocalDate openedOn) {
    MatterFile file = queries.file(matter);
    change.line().mayOpenRound(file, openedOn);
    Matter m = file.matter();
    return new Subject(m.id(), m.number(), m.title(), file.planNumber());
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
