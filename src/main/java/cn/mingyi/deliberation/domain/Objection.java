package cn.mingyi.deliberation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 异议 against what was posted; append-only, like its answer. */
public record Objection(
    UUID id,
    UUID matterId,
    Step step,
    LocalDate raisedOn,
    String raisedBy,
    String text,
    String lateReason,
    Instant recordedAt)
    implements MatterRecord {
  @Override
  public LocalDate day() {
    return raisedOn;
  }

  /** 答复. */
  public record Answer(
      UUID id,
      UUID objectionId,
      LocalDate answeredOn,
      String answeredBy,
      String text,
      String lateReason,
      Instant recordedAt)
      implements MatterRecord {
    @Override
    public LocalDate day() {
      return answeredOn;
    }
  }
}
