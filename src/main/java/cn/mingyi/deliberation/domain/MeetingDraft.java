package cn.mingyi.deliberation.domain;

import cn.mingyi.roster.domain.Body;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is about to be recorded.
 *
 * @param counted 应到 counted from the roster of the day
 * @param eligible 应到 that shall hold
 * @param eligibleReason must be given when it differs from the counted one
 * @param present 实到
 * @param sharedWith the step whose record names the same meeting (一肩挑); null when its own
 */
public record MeetingDraft(
    Body body,
    String villageGroup,
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
    @Nullable Step sharedWith) {
  public MeetingDraft {
    attendees = List.copyOf(attendees);
  }
}
