package cn.mingyi.deliberation.usecase;

import cn.mingyi.deliberation.domain.Ballot;
import cn.mingyi.deliberation.domain.HouseholdWeight;
import cn.mingyi.deliberation.domain.MatterFile;
import cn.mingyi.deliberation.domain.MeetingDraft;
import cn.mingyi.deliberation.domain.Step;
import cn.mingyi.deliberation.domain.Threshold;
import cn.mingyi.deliberation.domain.Verdict;
import cn.mingyi.kernel.Condition;
import cn.mingyi.kernel.Lengths;
import cn.mingyi.roster.domain.Body;
import cn.mingyi.roster.domain.Eligible;
import cn.mingyi.roster.domain.Registers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 提议, 商议, 审议, 决议: the record of a meeting and what it decided. */
public final class HoldMeeting {
  private static final int NAME = 60;

  private final MatterChange change;
  private final MatterQueries queries;
  private final Registers registers;

  public HoldMeeting(MatterChange change, MatterQueries queries, Registers registers) {
    this.change = change;
    this.queries = queries;
    this.registers = registers;
  }

  /**
   * A meeting as the form has it.
   *
   * @param eligible 应到 when it was changed by hand; null = as counted from the roster
   */
  public record Held(
      UUID matter,
      LocalDate heldOn,
      String lateReason,
      Body body,
      String villageGroup,
      String place,
      @Nullable LocalDate noticeOn,
      @Nullable Integer eligible,
      String eligibleReason,
      int present,
      List<String> attendees,
      String chair,
      String recorder,
      String townshipAttendees,
      String content,
      Ballot ballot,
      @Nullable HouseholdWeight households,
      @Nullable Step sharedWith) {}

  /** 应到 by name and the rule that the meeting will be held under. */
  public record Outlook(Eligible eligible, Threshold threshold) {}

  public Outlook outlook(Body body, String villageGroup, LocalDate day) {
    return new Outlook(
        registers.read().on(day).eligible(body, villageGroup), change.line().threshold(body, day));
  }

  /**
   * What would become of a meeting as it stands in the form.
   *
   * @param mustHold conditions without which it cannot be recorded at all
   * @param verdict what it would decide
   */
  public record Preview(List<Condition> mustHold, Verdict verdict) {
    public boolean recordable() {
      return mustHold.stream().allMatch(Condition::met);
    }
  }

  public Preview preview(Held held) {
    MatterFile file = queries.file(held.matter());
    MeetingDraft draft = draft(held);
    return new Preview(
        change.line().mustHold(file, draft, held.heldOn()),
        change.line().verdict(file, draft, held.heldOn()));
  }

  public MatterFile record(Held held) {
    new Lengths()
        .atMost("place", held.place(), 200)
        .atMost("eligibleReason", held.eligibleReason(), 1000)
        .atMost("attendees", String.join("、", held.attendees()), 100_000)
        .atMost("chair", held.chair(), NAME)
        .atMost("recorder", held.recorder(), NAME)
        .atMost("township", held.townshipAttendees(), 1000)
        .atMost("content", held.content(), 20_000)
        .refuse();
    MeetingDraft draft = draft(held);
    Step step = queries.file(held.matter()).matter().step();
    return change.apply(
        held.matter(),
        step.label() + "会议",
        held.eligibleReason(),
        f -> change.line().hold(f, draft, change.when(held.heldOn(), held.lateReason())));
  }

  private MeetingDraft draft(Held held) {
    int counted =
        registers.read().on(held.heldOn()).eligible(held.body(), held.villageGroup()).count();
    Integer changed = held.eligible();
    return new MeetingDraft(
        held.body(),
        held.villageGroup(),
        held.place(),
        held.noticeOn(),
        counted,
        changed == null ? counted : changed,
        held.eligibleReason(),
        held.present(),
        held.attendees(),
        held.chair(),
        held.recorder(),
        held.townshipAttendees(),
        held.content(),
        held.ballot(),
        held.households(),
        held.sharedWith());
  }
}
