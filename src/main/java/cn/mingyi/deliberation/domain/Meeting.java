package cn.mingyi.deliberation.domain;

import cn.mingyi.roster.domain.Body;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 会议记录 of a step, append-only.
 *
 * @param planVersion the plan that was voted on
 * @param noticeOn when notice was given; null when none was
 * @param counted 应到 as counted from the roster of that day
 * @param eligible 应到 that holds: the counted one, or a changed one with its reason
 * @param eligibleReason why it differs from the counted one; empty when it does not
 * @param attendees names of those present; empty when attendance was by count with a paper list
 * @param townshipAttendees 乡镇参会人员 and their offices
 * @param threshold the rule version it was decided under
 * @param quorate 会议有效
 * @param carried 通过
 * @param sharedWith 一肩挑: the step whose record names the same meeting; null when its own
 */
public record Meeting(
    UUID id,
    UUID matterId,
    Step step,
    Body body,
    String villageGroup,
    int planVersion,
    LocalDate heldOn,
    String place,
    @Nullable LocalDate noticeOn,
    int counted,
    int eligible,
    String eligibleReason,
    int present,
    List<String> attendees,
    String chair,
    String recorder,
    String townshipAttendees,
    String content,
    Ballot ballot,
    @Nullable HouseholdWeight households,
    UUID threshold,
    boolean quorate,
    boolean carried,
    @Nullable Step sharedWith,
    String lateReason,
    Instant recordedAt)
    implements MatterRecord {
  public Meeting {
    attendees = List.copyOf(attendees);
  }

  @Override
  public LocalDate day() {
    return heldOn;
  }

  /** What became of the vote, in a word. */
  public String outcome() {
    return carried ? "通过" : quorate ? "未通过" : "到会人数不足，会议无效";
  }

  /** 补录. */
  public boolean late() {
    return !lateReason.isEmpty();
  }

  /** Name of the body, with the 小组 of a group meeting. */
  public String bodyLabel() {
    return villageGroup + body.label();
  }

  /** What is counted: 户 or 人. */
  public String unit() {
    return body.ofHouseholds() ? "户" : "人";
  }
}
