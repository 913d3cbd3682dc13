package cn.mingyi.deliberation.domain;

import cn.mingyi.roster.domain.Body;
import java.util.Optional;

/** 六议两公开: the eight steps, in their order (domain §2). */
public enum Step {
  MOTION("动议"),
  PROPOSAL("提议"),
  JOINT_MEETING("商议"),
  PARTY_REVIEW("审议"),
  HOUSEHOLD_CONSULTATION("民议"),
  RESOLUTION("决议"),
  RESOLUTION_DISCLOSURE("决议公开"),
  OUTCOME_DISCLOSURE("实施结果公开");

  private final String label;

  Step(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  /** As it fits under a circle of the track. */
  public String shortLabel() {
    return this == OUTCOME_DISCLOSURE ? "结果公开" : label;
  }

  /** 1 to 8. */
  public int number() {
    return ordinal() + 1;
  }

  public boolean before(Step other) {
    return compareTo(other) < 0;
  }

  /** The next step; empty after the last. */
  public Optional<Step> next() {
    return ordinal() + 1 < values().length
        ? Optional.of(values()[ordinal() + 1])
        : Optional.empty();
  }

  /** The body that always holds this step's meeting; empty where the category decides, or none. */
  public Optional<Body> meetingBody() {
    return switch (this) {
      case PROPOSAL -> Optional.of(Body.BRANCH);
      case JOINT_MEETING -> Optional.of(Body.JOINT);
      case PARTY_REVIEW -> Optional.of(Body.PARTY);
      default -> Optional.empty();
    };
  }

  public boolean hasMeeting() {
    return this == RESOLUTION || meetingBody().isPresent();
  }

  public boolean isDisclosure() {
    return this == RESOLUTION_DISCLOSURE || this == OUTCOME_DISCLOSURE;
  }
}
